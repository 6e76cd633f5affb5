# Further reference results: R's package survey against analysis files, a record each. Own text.
# Run in this folder: Rscript make_more.R. It writes twophase.csv, twophase_clusters.csv, mu284.csv, waves.csv and records.json.
suppressMessages({library(survey); library(jsonlite)})
options(digits = 15, survey.lonely.psu = "fail")
RNGversion("4.2.0"); set.seed(20141)

read <- function(f) read.csv(file.path("..", "data", f), stringsAsFactors = FALSE, na.strings = "")
srs <- read("apisrs.csv"); strat <- read("apistrat.csv"); c1 <- read("apiclus1.csv"); c2 <- read("apiclus2.csv")
pop <- read("apipop.csv"); nh <- read("nhanes.csv")

# ---- data sets made here -----------------------------------------------------------------------------------------
p1 <- pop[sort(sample(nrow(pop), 600)), c("stype", "awards", "dnum", "api99", "api00", "enroll", "sch.wide", "meals")]
p1 <- p1[!is.na(p1$enroll), ]
p1$id <- seq_len(nrow(p1)); p1$N <- 6194; p1$cell <- paste(p1$stype, p1$awards, sep = "-")
p1$w1 <- 6194 / nrow(p1)
rate <- c("E-No" = .25, "E-Yes" = .2, "H-No" = .6, "H-Yes" = .5, "M-No" = .5, "M-Yes" = .4)[p1$cell]
p1$kept <- as.integer(ave(runif(nrow(p1)), p1$cell, FUN = rank) <= round(ave(rate, p1$cell, FUN = sum)))
p1$half <- ifelse(p1$stype == "E", "elementary", "secondary"); p1$Nh <- ifelse(p1$stype == "E", 4421, 6194 - 4421)
p1$wh <- p1$Nh / ave(p1$Nh, p1$half, FUN = length)
full <- p1
p1[p1$kept == 0, c("api00", "enroll", "sch.wide")] <- NA
write.csv(p1, "twophase.csv", row.names = FALSE, na = "")

ds <- sort(sample(unique(pop$dnum), 70)); q1 <- pop[pop$dnum %in% ds, c("dnum", "stype", "api99", "api00", "enroll")]
q1 <- q1[!is.na(q1$enroll), ]; q1 <- q1[order(q1$dnum), ]; q1$id <- seq_len(nrow(q1)); q1$D <- 757; q1$wd <- 757 / 70
q1$kept <- as.integer(ave(runif(nrow(q1)), q1$stype, FUN = rank) <= round(ave(rep(.35, nrow(q1)), q1$stype, FUN = sum)))
q1[q1$kept == 0, c("api00", "enroll")] <- NA
write.csv(q1, "twophase_clusters.csv", row.names = FALSE, na = "")

data(mu284)
mu <- mu284[c(1:15, rep(1:5, mu284$n2[1:5] - 3)), ]
mu$id <- seq_len(nrow(mu)); mu$sub <- rep(c(1, 0), c(15, nrow(mu) - 15))
write.csv(mu, "mu284.csv", row.names = FALSE, na = "")

# Two waves of the same clusters: most schools in both, some new in the second.
w1 <- c1[, c("dnum", "stype", "api99", "enroll", "pw", "fpc", "snum" = "cds")]; names(w1)[7] <- "unit"
w2 <- c1[, c("dnum", "stype", "api00", "enroll", "pw", "fpc", "cds")]; names(w2) <- names(w1) <- c("dnum", "stype", "api", "enroll", "pw", "fpc", "unit")
w1 <- w1[-seq(1, nrow(w1), 4), ]; w2 <- w2[-seq(2, nrow(w2), 5), ]
waves <- rbind(cbind(wave = "a", w1), cbind(wave = "b", w2)); waves$unit <- NULL
write.csv(waves, "waves.csv", row.names = FALSE, na = "")

p1 <- read.csv("twophase.csv", na.strings = ""); q1 <- read.csv("twophase_clusters.csv", na.strings = "")
mu <- read.csv("mu284.csv"); waves <- read.csv("waves.csv")

# ---- designs: R, and the same as the head of an analysis file ---------------------------------------------------------
D <- list(); H <- list()
design <- function(name, r, head) { D[[name]] <<- r; H[[name]] <<- head }
design("srs", svydesign(~1, fpc = ~fpc, data = srs), "data: {file: ../data/apisrs.csv}\ndesign: {fpc: fpc}\n")
design("strat", svydesign(~1, strata = ~stype, weights = ~pw, fpc = ~fpc, data = strat),
  "data: {file: ../data/apistrat.csv}\ndesign: {strata: stype, weights: pw, fpc: fpc}\n")
design("clus1", svydesign(~dnum, weights = ~pw, fpc = ~fpc, data = c1),
  "data: {file: ../data/apiclus1.csv}\ndesign: {ids: dnum, weights: pw, fpc: fpc}\n")
design("clus2", svydesign(~dnum + snum, fpc = ~fpc1 + fpc2, data = c2),
  "data: {file: ../data/apiclus2.csv}\ndesign: {ids: [dnum, snum], fpc: [fpc1, fpc2]}\n")
design("clus2wr", svydesign(~dnum + snum, weights = ~pw, data = c2),
  "data: {file: ../data/apiclus2.csv}\ndesign: {ids: [dnum, snum], weights: pw}\n")
design("nh", svydesign(~SDMVPSU, strata = ~SDMVSTRA, weights = ~WTMEC2YR, nest = TRUE, data = nh),
  "data: {file: ../data/nhanes.csv, categories: [race, RIAGENDR]}\ndesign: {ids: SDMVPSU, strata: SDMVSTRA, weights: WTMEC2YR, nest: true}\n")
design("jk1", as.svrepdesign(D$clus1, type = "JK1"),
  "data: {file: ../data/apiclus1.csv}\ndesign: {ids: dnum, weights: pw, fpc: fpc, replicates: {kind: JK1}}\n")
design("jkn", as.svrepdesign(D$strat, type = "JKn"),
  "data: {file: ../data/apistrat.csv}\ndesign: {strata: stype, weights: pw, fpc: fpc, replicates: {kind: JKn}}\n")
design("nhjkn", as.svrepdesign(D$nh, type = "JKn"),
  "data: {file: ../data/nhanes.csv, categories: [race, RIAGENDR]}\ndesign: {ids: SDMVPSU, strata: SDMVSTRA, weights: WTMEC2YR, nest: true, replicates: {kind: JKn}}\n")
tot <- c(E = 4421, H = 755, M = 1018); wide <- c(No = 1072, Yes = 5122)
design("ps2", postStratify(D$srs, ~stype, data.frame(stype = names(tot), Freq = tot)),
  paste0("data: {file: ../data/apisrs.csv}\ndesign: {fpc: fpc}\n",
         "weighting: [{postStratify: {variables: stype, totals: {E: 4421, H: 755, M: 1018}}}]\n"))
design("rake", rake(D$clus1, list(~stype, ~sch.wide), list(data.frame(stype = names(tot), Freq = tot), data.frame(sch.wide = names(wide), Freq = wide)),
                    control = list(maxit = 500, epsilon = 1e-12)),
  paste0("data: {file: ../data/apiclus1.csv}\ndesign: {ids: dnum, weights: pw, fpc: fpc}\n",
         "weighting: [{rake: {margins: [{variables: stype, totals: {E: 4421, H: 755, M: 1018}}, {variables: sch.wide, totals: {\"No\": 1072, \"Yes\": 5122}}]}}]\n"))
pt <- c(`(Intercept)` = 6194, stypeH = 755, stypeM = 1018, api99 = 3914069)
cal <- function(d, ...) calibrate(d, ~stype + api99, pt, epsilon = 1e-12, maxit = 200, ...)
ct <- "totals: {\"1\": 6194, stype: {E: 4421, H: 755, M: 1018}, api99: 3914069}"
design("callin", cal(D$strat, calfun = "linear"), paste0(H$strat, "weighting: [{calibrate: {distance: linear, ", ct, "}}]\n"))
design("calrak", cal(D$strat, calfun = "raking"), paste0(H$strat, "weighting: [{calibrate: {distance: raking, ", ct, "}}]\n"))
design("callog", cal(D$strat, calfun = "logit", bounds = c(.4, 2.5)), paste0(H$strat, "weighting: [{calibrate: {distance: logit, bounds: [0.4, 2.5], ", ct, "}}]\n"))
design("caltru", cal(D$strat, calfun = "linear", bounds = c(.5, 1.9)), paste0(H$strat, "weighting: [{calibrate: {distance: truncated_linear, bounds: [0.5, 1.9], ", ct, "}}]\n"))
design("caljk", cal(D$jk1, calfun = "linear"), paste0(H$jk1, "weighting: [{calibrate: {distance: linear, ", ct, "}}]\n"))
design("psjk", postStratify(D$jk1, ~stype, data.frame(stype = names(tot), Freq = tot)),
  paste0(H$jk1, "weighting: [{postStratify: {variables: stype, totals: {E: 4421, H: 755, M: 1018}}}]\n"))
tp <- "data: {file: twophase.csv}\n"
design("tp_wr", twophase(list(~1, ~1), strata = list(NULL, ~cell), subset = ~I(kept == 1), data = p1),
  paste0(tp, "design: {phase2: {sampled: kept == 1, strata: cell}}\n"))
design("tp_fpc", twophase(list(~1, ~1), strata = list(NULL, ~cell), fpc = list(~N, NULL), subset = ~I(kept == 1), data = p1),
  paste0(tp, "design: {fpc: N, phase2: {sampled: kept == 1, strata: cell}}\n"))
design("tp_ap", twophase(list(~1, ~1), strata = list(NULL, ~cell), weights = list(~w1, NULL), subset = ~I(kept == 1), data = p1, method = "approx"),
  paste0(tp, "design: {weights: w1, phase2: {sampled: kept == 1, strata: cell, method: approximate}}\n"))
design("tp_aps", twophase(list(~1, ~1), strata = list(~half, ~cell), weights = list(~wh, NULL), fpc = list(~Nh, NULL), subset = ~I(kept == 1), data = p1, method = "approx"),
  paste0(tp, "design: {strata: half, weights: wh, fpc: Nh, phase2: {sampled: kept == 1, strata: cell, method: approximate}}\n"))
tc <- "data: {file: twophase_clusters.csv}\n"
design("tp_clus", twophase(list(~dnum, ~id), strata = list(NULL, ~stype), fpc = list(~D, NULL), subset = ~I(kept == 1), data = q1),
  paste0(tc, "design: {ids: dnum, fpc: D, phase2: {sampled: kept == 1, ids: id, strata: stype}}\n"))
design("tp_clusap", twophase(list(~dnum, ~id), strata = list(NULL, ~stype), weights = list(~wd, NULL), subset = ~I(kept == 1), data = q1, method = "approx"),
  paste0(tc, "design: {ids: dnum, weights: wd, phase2: {sampled: kept == 1, ids: id, strata: stype, method: approximate}}\n"))
design("tp_mu", twophase(list(~id1, ~id), strata = list(NULL, ~id1), fpc = list(~n1, NULL), data = mu, subset = ~I(sub == 1)),
  "data: {file: mu284.csv}\ndesign: {ids: id1, fpc: n1, phase2: {sampled: sub == 1, ids: id, strata: id1}}\n")
design("tp_cal", calibrate(D$tp_fpc, ~cell + api99, phase = 2, calfun = "linear"),
  paste0(H$tp_fpc, "weighting: [{calibrateToPhase1: {variables: [cell, api99]}}]\n"))
design("tp_rak", calibrate(D$tp_wr, ~stype + meals, phase = 2, calfun = "raking", epsilon = 1e-12, maxit = 200),
  paste0(H$tp_wr, "weighting: [{calibrateToPhase1: {variables: [stype, meals], distance: raking}}]\n"))
design("waves", svydesign(~dnum, weights = ~pw, data = waves), "data: {file: waves.csv}\ndesign: {ids: dnum, weights: pw}\n")

# ---- records -------------------------------------------------------------------------------------------------------
R <- list()
num <- function(x) unname(as.numeric(x))
add <- function(id, d, call, yaml, values) {
  R[[length(R) + 1]] <<- c(list(id = paste0("m-", id), call = call, yaml = paste0(H[[d]], yaml)), values)
}
text <- function(e) paste(deparse(e, width.cutoff = 500), collapse = " ")
stat <- function(id, d, e, yaml, df = Inf) {
  r <- eval(e, list(d = D[[d]])); ci <- tryCatch(confint(r, df = df), error = function(z) NULL)
  v <- list(estimate = num(coef(r)), se = num(SE(r)))
  if (!is.null(ci)) v <- c(v, list(lower = num(ci[, 1]), upper = num(ci[, 2])))
  if (!is.null(attr(r, "deff"))) v$deff <- num(deff(r))
  ndf <- if (is.infinite(df)) "normal" else df
  add(id, d, text(e), paste0("estimates: [{", yaml, ", degreesOfFreedom: ", ndf, "}]\n"), v)
}
by <- function(id, d, e, yaml, keys) {
  r <- eval(e, list(d = D[[d]])); k <- apply(as.data.frame(r)[, keys, drop = FALSE], 1, paste, collapse = "|")
  cf <- num(coef(r)); s <- num(as.matrix(SE(r)))
  add(id, d, text(e), paste0("estimates: [{", yaml, "}]\n"), list(estimate = cf, se = s, domain = unname(rep(trimws(k), length(cf) / length(k)))))
}
contrast <- function(id, d, e, yaml) {
  r <- eval(e, list(d = D[[d]]))
  add(id, d, text(e), paste0("estimates: [{", yaml, "}]\n"), list(contrast = num(coef(r)), se = num(SE(r))))
}
prop <- function(id, d, e, yaml) {
  r <- eval(e, list(d = D[[d]])); ci <- attr(r, "ci")
  add(id, d, text(e), paste0("estimates: [{estimand: proportion, ", yaml, "}]\n"), list(estimate = num(r), lower = num(ci)[1], upper = num(ci)[2]))
}
quant <- function(id, d, e, yaml) {
  r <- eval(e, list(d = D[[d]])); m <- r[[1]]
  add(id, d, text(e), paste0("estimates: [{estimand: quantile, ", yaml, "}]\n"),
      list(estimate = num(m[, 1]), se = num(m[, 4]), lower = num(m[, 2]), upper = num(m[, 3])))
}
test <- function(id, d, e, yaml) {
  r <- suppressWarnings(eval(e, list(d = D[[d]])))
  add(id, d, text(e), paste0("tests: [{", yaml, "}]\n"), list(statistic = num(if (identical(names(r$statistic), "df")) r$parameter else r$statistic)[1], pValue = num(r$p.value)[1]))
}
glm <- function(id, d, e, yaml, terms = NULL) {
  r <- suppressWarnings(eval(e, list(d = D[[d]]))); s <- coef(summary(r))
  v <- list(estimate = num(s[, 1]), se = num(s[, 2]), t = num(s[, 3]), p = num(s[, 4]))
  if (!is.null(terms)) { w <- regTermTest(r, terms); v$f <- num(w$Ftest); v$fp <- num(w$p) }
  add(id, d, text(e), paste0("models: [{", yaml, "}]\n"), v)
}

# two phases
for (x in c("tp_wr", "tp_fpc", "tp_ap", "tp_aps", "tp_clus", "tp_clusap", "tp_cal", "tp_rak")) {
  stat(paste0(x, "-mean"), x, quote(svymean(~api00 + enroll, d)), "estimand: mean, variables: [api00, enroll]")
  stat(paste0(x, "-total"), x, quote(svytotal(~enroll, d)), "estimand: total, variables: enroll")
  stat(paste0(x, "-ratio"), x, quote(svyratio(~api00, ~enroll, d)), "estimand: ratio, numerator: api00, denominator: enroll")
  # Subsets of calibrated designs of two phases lose the residuals outside them, and those of method approx count first-phase units
  # outside them once: such domains are written as ratios.
  if (x %in% c("tp_cal", "tp_rak", "tp_clusap"))
    stat(paste0(x, "-domain"), x, quote(svyratio(~I(api00 * (stype == "H")), ~I(stype == "H"), d)), "estimand: mean, variables: api00, domain: stype == 'H'")
  else by(paste0(x, "-by"), x, quote(svyby(~api00, ~stype, d, svymean)), "estimand: mean, variables: api00, by: stype", 1)
}
# Subsets for method approx count units outside them once and not as often as the second phase stands for: totals as of products.
stat("tp_ap-domtot", "tp_ap", quote(svytotal(~I(enroll * (awards == "Yes")), d)), "estimand: total, variables: enroll, domain: awards == 'Yes'")
stat("tp_aps-domtot", "tp_aps", quote(svytotal(~I(enroll * (awards == "Yes")), d)), "estimand: total, variables: enroll, domain: awards == 'Yes'")
for (x in c("tp_wr", "tp_fpc", "tp_ap")) {
  if (x != "tp_ap") by(paste0(x, "-bytot"), x, quote(svyby(~enroll, ~awards, d, svytotal)), "estimand: total, variables: enroll, by: awards", 1)
  glm(paste0(x, "-glm"), x, quote(svyglm(api00 ~ api99 + stype, d)), "family: linear, formula: api00 ~ api99 + stype")
  glm(paste0(x, "-logit"), x, quote(svyglm(I(sch.wide == "Yes") ~ stype + meals, d, family = quasibinomial())), "family: logistic, formula: wide ~ stype + meals")
}
stat("tp_mu-total", "tp_mu", quote(svytotal(~y1, d)), "estimand: total, variables: y1")
stat("tp_mu-mean", "tp_mu", quote(svymean(~y1, d)), "estimand: mean, variables: y1")

# means, totals, ratios in many designs, with design effects
for (x in c("srs", "strat", "clus1", "clus2", "clus2wr", "jk1", "jkn", "ps2", "rake", "callin", "calrak", "callog", "caltru", "caljk", "psjk")) {
  stat(paste0(x, "-mean"), x, quote(svymean(~api00 + growth + stype, d)), "estimand: mean, variables: [api00, growth, stype]", 12)
  by(paste0(x, "-by"), x, quote(svyby(~api00, ~stype + sch.wide, d, svymean)), "estimand: mean, variables: api00, by: [stype, sch.wide]", 1:2)
  by(paste0(x, "-byratio"), x, quote(svyby(~api.stu, denominator = ~enroll, ~stype, d, svyratio, na.rm = TRUE)), "estimand: ratio, numerator: api.stu, denominator: enroll, by: stype", 1)
}
for (x in c("srs", "strat", "clus1", "clus2")) {
  stat(paste0(x, "-deff"), x, quote(svymean(~api00 + growth, d, deff = TRUE)), "estimand: mean, variables: [api00, growth], designEffect: true")
  stat(paste0(x, "-deffr"), x, quote(svytotal(~api99, d, deff = "replace")), "estimand: total, variables: api99, designEffect: replace")
  contrast(paste0(x, "-con3"), x, quote(svycontrast(svyby(~api00, ~stype, d, svymean, covmat = TRUE), c(E = 1, H = -.5, M = -.5))),
           "estimand: mean, variables: api00, by: stype, contrasts: [{name: c, coefficients: {E: 1, H: -0.5, M: -0.5}}]")
  contrast(paste0(x, "-nlcon"), x, quote(svycontrast(svyby(~api99, ~stype, d, svytotal, covmat = TRUE), quote(E / (E + H + M)))),
           "estimand: total, variables: api99, by: stype, contrasts: [{name: c, expression: E / (E + H + M)}]")
}
contrast("waves-change", "waves", quote(svycontrast(svyby(~api, ~wave, d, svymean, covmat = TRUE), c(b = 1, a = -1))),
         "estimand: mean, variables: api, by: wave, contrasts: [{name: change, coefficients: {b: 1, a: -1}}]")
contrast("waves-relative", "waves", quote(svycontrast(svyby(~api, ~wave, d, svytotal, covmat = TRUE), quote(b / a - 1))),
         "estimand: total, variables: api, by: wave, contrasts: [{name: change, expression: b / a - 1}]")

# proportions
for (m in c("logit", "likelihood", "asin", "beta", "mean", "xlogit")) for (x in c("strat", "clus2", "nh", "jkn")) {
  if (x == "jkn" && m == "likelihood") next # R finds no limits
  if (x == "nh") prop(paste(x, m, sep = "-"), x, bquote(svyciprop(~I(HI_CHOL == 1), subset(d, race == 3 & !is.na(HI_CHOL)), method = .(m))), paste0("variables: chol, domain: race == 3, interval: ", m))
  else prop(paste(x, m, sep = "-"), x, bquote(svyciprop(~I(comp.imp == "Yes"), d, method = .(m))), paste0("variables: comp, interval: ", m))
}
# quantiles
for (x in c("strat", "clus1", "clus2", "callin", "rake")) for (q in c("math", "hf7", "hf4")) for (i in c("mean", "beta", "xlogit"))
  if (!(x %in% c("callin", "rake") && i == "beta"))
  quant(paste(x, q, i, sep = "-"), x, bquote(svyquantile(~api99, d, c(.1, .5, .8), qrule = .(q), interval.type = .(i))),
        paste0("variables: api99, probabilities: [0.1, 0.5, 0.8], rule: ", q, ", interval: ", i))
# tests
for (s in c("F", "Chisq", "Wald", "adjWald")) for (x in c("strat", "clus2", "jk1", "nh")) {
  st <- c(F = "F", Chisq = "chi_squared", Wald = "wald", adjWald = "adjusted_wald")[[s]]
  if (x == "nh") test(paste(x, "chi", s, sep = "-"), x, bquote(svychisq(~race + agecat, d, statistic = .(s))), paste0("test: independence, rows: race, columns: agecat, statistic: ", st))
  else test(paste(x, "chi", s, sep = "-"), x, bquote(svychisq(~stype + awards, d, statistic = .(s))), paste0("test: independence, rows: stype, columns: awards, statistic: ", st))
}
for (x in c("strat", "clus1", "clus2", "callin", "jkn")) {
  test(paste0(x, "-t"), x, quote(svyttest(api00 ~ awards, d)), "test: t, response: api00, group: awards")
  if (x != "jkn") test(paste0(x, "-rank"), x, quote(svyranktest(api00 ~ comp.imp, d)), "test: rank, response: api00, group: comp.imp")
  if (x != "jkn") test(paste0(x, "-kw"), x, quote(svyranktest(growth ~ stype, d)), "test: rank, response: growth, group: stype")
}
test("strat-t-sub", "strat", quote(svyttest(api00 ~ awards, subset(d, stype == "E"))), "test: t, response: api00, group: awards, domain: stype == 'E'")
# models
for (x in c("srs", "strat", "clus1", "clus2", "callin", "jkn")) {
  glm(paste0(x, "-lin"), x, quote(svyglm(api00 ~ ell * meals + mobility, d)), "family: linear, formula: api00 ~ ell + meals + mobility + ell:meals")
  glm(paste0(x, "-log"), x, quote(svyglm(I(awards == "Yes") ~ stype + ell, d, family = quasibinomial())), "family: logistic, formula: award ~ stype + ell, testTerms: [stype]", ~stype)
  glm(paste0(x, "-poi"), x, quote(svyglm(api.stu ~ stype + meals, d, family = quasipoisson())), "family: poisson, formula: api.stu ~ stype + meals, testTerms: [stype]", ~stype)
}
glm("strat-sub", "strat", quote(svyglm(api00 ~ ell + stype, subset(d, comp.imp == "Yes"))), "family: linear, formula: api00 ~ ell + stype, domain: comp.imp == 'Yes'")
glm("strat-noint", "strat", quote(svyglm(api00 ~ 0 + stype + sch.wide + ell, d)), "family: linear, formula: api00 ~ 0 + stype + sch.wide + ell")
glm("clus1-slopes", "clus1", quote(svyglm(api00 ~ stype:ell + meals, d)), "family: linear, formula: api00 ~ stype:ell + meals")
glm("strat-three", "strat", quote(svyglm(api00 ~ sch.wide * comp.imp * ell, d)), "family: linear, formula: api00 ~ sch.wide * comp.imp * ell")
glm("nh-cross", "nh", quote(svyglm(HI_CHOL ~ factor(race) * factor(RIAGENDR) + agecat, d, family = quasibinomial())), "family: logistic, formula: HI_CHOL ~ factor(race) * factor(RIAGENDR) + agecat, testTerms: [agecat]", ~agecat)
glm("clus2-fact", "clus2", quote(svyglm(api00 ~ sch.wide:stype + ell, d)), "family: linear, formula: api00 ~ sch.wide:stype + ell")

derive <- "derive:\n  comp: comp.imp == 'Yes'\n  award: awards == 'Yes'\n"
for (i in seq_along(R)) {
  y <- R[[i]]$yaml
  if (grepl("comp,|award ", y)) y <- sub("\ndesign", paste0("\n", derive, "design"), y)
  if (grepl("chol,", y)) y <- sub("\ndesign", "\nderive:\n  chol: HI_CHOL == 1\ndesign", y)
  if (grepl("wide ~", y)) y <- sub("\ndesign", "\nderive:\n  wide: sch.wide == 'Yes'\ndesign", y)
  R[[i]]$yaml <- y
}
out <- list(software = paste0(R.version.string, ", survey ", packageVersion("survey")), records = R)
writeLines(toJSON(out, auto_unbox = TRUE, digits = I(15), pretty = FALSE, na = "null"), "records.json")
cat(length(R), "records\n")
