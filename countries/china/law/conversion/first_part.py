"""The files of the first part: bases and contributions, retirement, the two pensions, participation."""

from branches import injury, maternity, medical, occupational_injury, unemployment
from contribution import contribution
from participation import participation
from pension import employee_pension, minimum_period, pension_contribution, retirement
from residents import residents_pension

FILES = {
    "contribution/contribution-base.yaml": (contribution, "Contribution base: average wages, the ratios of floor and ceiling, published bounds."),
    "pension/pension-contribution.yaml": (pension_contribution, "Contributions to the employees' pension."),
    "pension/minimum-contribution-period.yaml": (minimum_period, "Shortest contribution period for a monthly pension."),
    "pension/employee-pension.yaml": (employee_pension, "Employees' pension: the national formula and the accounts."),
    "retirement/retirement-age.yaml": (retirement, "Statutory retirement age, gradually raised from 2025, and flexible retirement."),
    "residents/residents-pension.yaml": (residents_pension, "Urban and rural residents' pension."),
    "medical/medical-contribution.yaml": (medical, "Contributions to medical insurance of employees and residents."),
    "unemployment/unemployment-contribution.yaml": (unemployment, "Contributions to unemployment insurance."),
    "injury/injury-contribution.yaml": (injury, "Contributions to work-injury insurance."),
    "injury/occupational-injury.yaml": (occupational_injury, "Occupational-injury protection of platform workers: where, and the contribution for each order."),
    "maternity/maternity-contribution.yaml": (maternity, "Contributions to maternity insurance."),
    "participation/participation.yaml": (participation, "Who may and must join."),
}
