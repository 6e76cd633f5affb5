# Small files written by pandas, Debian python3-pandas; run: python3 make.py
import pandas as pd
d = pd.DataFrame({"id": [1, 2, 3], "sex": pd.Categorical(["male", "female", "male"]),
    "wage": [3000.5, float("nan"), 12000.0], "city": ["Shenzhen", "Shanghai", ""]})
for v in (114, 117):
    d.to_stata(f"pandas-{v}.dta", version=v, write_index=False, variable_labels={"sex": "Sex of the person"}, time_stamp=pd.Timestamp("2025-07-01"))
d["city"] = ["深圳", "上海", ""]
for v in (118, 119):
    d.to_stata(f"pandas-{v}.dta", version=v, write_index=False, variable_labels={"sex": "性别"}, time_stamp=pd.Timestamp("2025-07-01"))
d.to_stata("pandas-strl.dta", version=118, write_index=False, convert_strl=["city"], time_stamp=pd.Timestamp("2025-07-01"))
