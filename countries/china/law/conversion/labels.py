"""Labels where those of the research are too short to stand alone, and the documents that set values locally."""

LABELS = {
    "pension.contribution.worker_rate": ("Worker's contribution rate", "职工个人缴费比例"),
    "pension.contribution.account_rate": ("Share of the base credited to the individual account", "记入个人账户的比例"),
    "pension.contribution.employer_rate": ("Employer's contribution rate", "单位缴费比例"),
    "pension.contribution.flexible_rate": ("Contribution rate of flexible workers and the self-employed", "灵活就业人员、个体工商户缴费比例"),
    "pension.contribution.flexible_account_rate": ("Of the flexible worker's rate, the part for the account", "灵活就业人员缴费中记入个人账户的比例"),
    "contribution.floor_ratio": ("Floor of the contribution base, in average wages", "缴费基数下限（占平均工资的倍数）"),
    "contribution.ceiling_ratio": ("Ceiling of the contribution base, in average wages", "缴费基数上限（占平均工资的倍数）"),
    "pension.minimum_months": ("Shortest contribution period for a monthly pension", "按月领取基本养老金最低缴费年限"),
    "pension.benefit.accrual": ("Basic pension for each year of contributions", "基础养老金每满一年计发比例"),
    "pension.benefit.divisor": ("Months by which the account is divided, by age at retirement", "个人账户养老金计发月数"),
    "pension.adjustment": ("Yearly raise of pensions in payment, overall level", "退休人员基本养老金年度总体调整水平"),
    "retirement.early_at_most": ("Flexible early retirement, at most", "弹性提前退休最长时间"),
    "retirement.late_at_most": ("Flexible late retirement, at most", "弹性延迟退休最长时间"),
    "retirement.early_notice": ("Written notice before early retirement", "弹性提前退休书面告知提前时间"),
    "retirement.late_notice": ("Written agreement before the statutory age on late retirement", "弹性延迟退休书面明确提前时间"),
    "residents.pension_age": ("Pension age of the residents' scheme", "城乡居民养老保险待遇领取年龄"),
    "residents.minimum_months": ("Shortest contribution period of the residents' scheme", "城乡居民养老保险最低缴费年限"),
    "residents.basic_minimum": ("National minimum of the residents' basic pension", "城乡居民基础养老金全国最低标准"),
    "residents.divisor": ("Months by which the resident's account is divided", "城乡居民个人账户养老金计发月数"),
    "residents.account_interest": ("Interest credited to the resident's account for the year", "城乡居民养老保险个人账户记账利率"),
    "medical.contribution.worker_rate": ("Worker's contribution to employees' medical insurance", "职工个人医疗保险缴费率"),
    "medical.contribution.flexible_rate": ("Flexible worker's contribution to employees' medical insurance", "灵活就业人员医疗保险缴费率"),
    "unemployment.contribution.temporary_total_rate": ("Temporary total rate of employer and worker", "失业保险阶段性总费率"),
    "injury.contribution.class_rate": ("Base rate by risk class of the industry", "工伤保险行业基准费率（一类至八类）"),
    "injury.contribution.worker_rate": ("Worker's contribution to work-injury insurance", "职工个人工伤保险费率"),
    "maternity.contribution.worker_rate": ("Worker's contribution to maternity insurance", "职工个人生育保险费率"),
}

BOUNDS = ("the yearly notice of the province on contribution bases", "省级年度社会保险缴费基数通知")
BENEFIT_BASE = ("the yearly notice of the province or city on the benefit base", "省、市年度基本养老金计发基数通知")
PENSION_RULES = ("the province's rules on the employees' pension", "省级企业职工基本养老保险办法")
RESIDENTS = ("the province's or county's notice on the residents' pension", "省、市、县城乡居民基本养老保险文件")
MEDICAL = ("the pool's rules on employees' medical insurance", "统筹地区职工基本医疗保险办法")
RESIDENTS_MEDICAL = ("the pool's yearly notice on residents' medical insurance", "统筹地区年度城乡居民医保缴费通知")
UNEMPLOYMENT = ("the province's notice on unemployment-insurance rates", "省级失业保险费率通知")
ORDERS = ("the province's notice on occupational-injury protection", "省级新就业形态人员职业伤害保障文件")
JOINING = ("the province's rules on flexible workers", "省级灵活就业人员参保文件")

SET_BY = {
    "contribution.average_wage": BOUNDS,
    "contribution.floor": BOUNDS,
    "contribution.ceiling": BOUNDS,
    "contribution.year_first_month": BOUNDS,
    "pension.contribution.employer_rate": ("the province's plan on the employer's pension rate", "省级养老保险单位缴费比例方案"),
    "pension.benefit.base": BENEFIT_BASE,
    "pension.benefit.transitional_coefficient": PENSION_RULES,
    "pension.account_start": PENSION_RULES,
    "residents.basic_minimum": RESIDENTS,
    "residents.basic": RESIDENTS,
    "residents.account_interest": RESIDENTS,
    "residents.subsidy_lowest": RESIDENTS,
    "residents.subsidy_from_500": RESIDENTS,
    "residents.lowest_level": RESIDENTS,
    "residents.highest_level": RESIDENTS,
    "medical.contribution.employer_rate": MEDICAL,
    "medical.contribution.flexible_rate": MEDICAL,
    "medical.contribution.flexible_amount": MEDICAL,
    "medical.residents.premium": RESIDENTS_MEDICAL,
    "medical.residents.subsidy": RESIDENTS_MEDICAL,
    "unemployment.contribution.employer_rate": UNEMPLOYMENT,
    "unemployment.contribution.worker_rate": UNEMPLOYMENT,
    "occupational_injury.ride_hailing_per_order": ORDERS,
    "occupational_injury.instant_delivery_low_per_order": ORDERS,
    "occupational_injury.instant_delivery_high_per_order": ORDERS,
    "occupational_injury.intra_city_freight_per_order": ORDERS,
    "participation.flexible.registration_required": JOINING,
    "participation.flexible.maternity_allowance": MEDICAL,
}


def labelled(files):
    unused, unset = dict(LABELS), dict(SET_BY)
    for parameters in files.values():
        for path, parameter in parameters.items():
            if path in unused:
                en, zh = unused.pop(path)
                parameter["label"] = {"en": en, "zh": zh}
            if path in unset:
                en, zh = unset.pop(path)
                parameter["set_by"] = {"en": en, "zh": zh}
    if unused or unset:
        raise ValueError(f"no such path: {sorted(unused)} {sorted(unset)}")
    return files
