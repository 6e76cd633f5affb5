# Reads what our writer wrote: python3 check.py people.dta
import sys
import pandas as pd
print(pd.read_stata(sys.argv[1]).to_string())
