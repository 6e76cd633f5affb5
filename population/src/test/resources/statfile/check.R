# Reads what our writers wrote: Rscript check.R people.sav people.dta
library(haven)
for (file in commandArgs(TRUE)) {
  d <- if (grepl("sav$", file)) read_sav(file) else read_dta(file)
  print(as.data.frame(lapply(d, as.vector)))
  print(attributes(d$sex)[c("label", "labels")])
}
