# Small files written by R's haven, Debian r-cran-haven; run: Rscript make.R
library(haven)
d <- data.frame(
  id = 1:4,
  sex = labelled(c(1, 2, 2, 1), c(male = 1, female = 2), label = "Sex of the person"),
  wage = c(3000.5, NA, 12000, -1.25),
  city = c("深圳", "上海", "", "a long text of more than eight characters"),
  born = as.Date(c("1975-06-02", "1980-01-31", NA, "1999-12-31")),
  answer = labelled_spss(c(1, 2, 99, NA), c(yes = 1, no = 2, refused = 99), na_values = 99, label = "是否参保"),
  a_rather_long_name = c(1L, 2L, 3L, 4L))
write_sav(d, "haven.sav", compress = "byte")
write_sav(d, "haven-uncompressed.sav", compress = "none")
write_sav(d, "haven.zsav", compress = "zsav")
x <- d[, c("id", "wage", "city", "born")]
x$city <- c("Shenzhen", "Shanghai", "", "Beijing")
write_xpt(x, "haven-v5.xpt", version = 5, name = "PEOPLE")
write_xpt(d[, c("id", "wage", "born", "a_rather_long_name")], "haven-v8.xpt", version = 8, name = "PEOPLE")
s <- data.frame(
  id = 1:3, sex = labelled(c(1, 2, NA), c(male = 1, female = 2), label = "Sex"),
  wage = c(3000.5, NA, 12000), tagged = labelled(c(1, tagged_na("a"), tagged_na("z")), c("don't know" = tagged_na("a"))),
  city = c("深圳", "上海", ""))
write_dta(s, "haven-118.dta", version = 14)
write_dta(s[, c("id", "sex", "wage")], "haven-115.dta", version = 12)
write_dta(s, "haven-117.dta", version = 13)
