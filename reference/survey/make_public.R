# Survey reference results (own text). Usage: Rscript make_public.R OUTDIR
source("common.R"); OUT <- commandArgs(TRUE)[1]; dir.create(file.path(OUT,"data"), recursive=TRUE, showWarnings=FALSE)
data(api, envir=ENVIR); data(nhanes, envir=ENVIR); data(scd, envir=ENVIR); data(fpc, envir=ENVIR)
E <- ENVIR
# derived binary indicators used below
for (n in c("apisrs","apistrat","apiclus1","apiclus2","apipop")) { d <- get(n,E); attributes(d)[c("datalabel","time.stamp","formats","types","val.labels","var.labels","version","label.table","expansion.fields")] <- NULL
  d$metgoal <- as.integer(d$sch.wide=="Yes"); d$highmeal <- as.integer(d$meals>50); d$size <- cut(d$enroll, c(0,400,800,Inf), labels=c("small","mid","large")); d$one <- 1; assign(n,d,envir=E) }
E$nhanes$raceL <- factor(E$nhanes$race); E$nhanes$sex <- factor(E$nhanes$RIAGENDR, labels=c("male","female")); E$nhanes$one <- 1
E$scd$one <- 1
keep <- c("cds","stype","dnum","cnum","api00","api99","growth","sch.wide","comp.imp","both","awards","meals","ell","yr.rnd","mobility","acs.k3","avg.ed","emer","enroll","api.stu","metgoal","highmeal","size")
csv(cbind(E$apisrs[,keep],E$apisrs[,c("pw","fpc")]), file.path(OUT,"data/apisrs.csv")); csv(cbind(E$apistrat[,keep],E$apistrat[,c("pw","fpc")]), file.path(OUT,"data/apistrat.csv"))
csv(cbind(E$apiclus1[,keep],E$apiclus1[,c("pw","fpc")]), file.path(OUT,"data/apiclus1.csv")); csv(cbind(E$apiclus2[,keep],snum=E$apiclus2$snum,E$apiclus2[,c("pw","fpc1","fpc2")]), file.path(OUT,"data/apiclus2.csv"))
csv(E$apipop[,keep], file.path(OUT,"data/apipop.csv"))
csv(E$nhanes[,c("SDMVPSU","SDMVSTRA","WTMEC2YR","HI_CHOL","race","agecat","RIAGENDR")], file.path(OUT,"data/nhanes.csv")); csv(E$scd[,1:4], file.path(OUT,"data/scd.csv")); csv(E$fpc, file.path(OUT,"data/fpc.csv"))

## ---- designs
dsg("srs","svydesign(id=~1, fpc=~fpc, weights=~pw, data=apisrs)", list(data="apisrs.csv", ids=NULL, strata=NULL, weights="pw", fpc="fpc"))
dsg("strat","svydesign(id=~1, strata=~stype, weights=~pw, data=apistrat, fpc=~fpc)", list(data="apistrat.csv", ids=NULL, strata="stype", weights="pw", fpc="fpc"))
dsg("strat_nofpc","svydesign(id=~1, strata=~stype, weights=~pw, data=apistrat)", list(data="apistrat.csv", ids=NULL, strata="stype", weights="pw"))
dsg("clus1","svydesign(id=~dnum, weights=~pw, data=apiclus1, fpc=~fpc)", list(data="apiclus1.csv", ids="dnum", weights="pw", fpc="fpc"))
dsg("clus2","svydesign(id=~dnum+snum, fpc=~fpc1+fpc2, data=apiclus2)", list(data="apiclus2.csv", ids=c("dnum","snum"), fpc=c("fpc1","fpc2"), weights="derived from fpc: product over stages of N_h/n_h"))
dsg("clus2wr","svydesign(id=~dnum+snum, weights=~pw, data=apiclus2)", list(data="apiclus2.csv", ids=c("dnum","snum"), weights="pw", note="with replacement: only first stage enters the variance"))
dsg("nh","svydesign(id=~SDMVPSU, strata=~SDMVSTRA, weights=~WTMEC2YR, nest=TRUE, data=nhanes)", list(data="nhanes.csv", ids="SDMVPSU", strata="SDMVSTRA", weights="WTMEC2YR", nest=TRUE))
dsg("fpcd","svydesign(id=~psuid, strata=~stratid, weights=~weight, data=fpc, nest=TRUE)", list(data="fpc.csv", ids="psuid", strata="stratid", weights="weight", nest=TRUE))
dsg("fpcdN","svydesign(id=~psuid, strata=~stratid, weights=~weight, data=fpc, nest=TRUE, fpc=~Nh)", list(data="fpc.csv", ids="psuid", strata="stratid", weights="weight", fpc="Nh", nest=TRUE))

## ---- 1 means & totals
for (d in c("srs","strat","strat_nofpc","clus1","clus2","clus2wr")) {
  run("means",paste0(d,"-mean-api"), sprintf("svymean(~api00+api99, %s, deff=TRUE)",d), d, list(estimand="mean",vars=c("api00","api99"),deff=TRUE), df="degf")
  run("means",paste0(d,"-mean-deffreplace"), sprintf("svymean(~api00+metgoal, %s, deff='replace')",d), d, list(estimand="mean",vars=c("api00","metgoal"),deff="replace"))
  run("means",paste0(d,"-prop-stype"), sprintf("svymean(~stype+sch.wide, %s, deff=TRUE)",d), d, list(estimand="mean",vars=c("stype","sch.wide"),factor=TRUE,deff=TRUE))
  run("totals",paste0(d,"-total"), sprintf("svytotal(~enroll+api.stu+one, %s, deff=TRUE, na.rm=TRUE)",d), d, list(estimand="total",vars=c("enroll","api.stu","one"),na_rm=TRUE,deff=TRUE,note="na.rm drops rows with a missing value in ANY of the variables"), df="degf")
  run("totals",paste0(d,"-count"), sprintf("svytotal(~stype+interaction(stype,sch.wide), %s)",d), d, list(estimand="total",vars=c("stype","stype x sch.wide"),factor=TRUE))
  run("ratios",paste0(d,"-ratio"), sprintf("svyratio(~api.stu, ~enroll, %s, na.rm=TRUE)",d), d, list(estimand="ratio",numerator="api.stu",denominator="enroll"), df="degf")
  run("quantiles",paste0(d,"-q-mean-math"), sprintf("svyquantile(~api00+enroll, %s, c(.1,.25,.5,.75,.9), ci=TRUE, na.rm=TRUE)",d), d, list(estimand="quantile",vars=c("api00","enroll"),p=c(.1,.25,.5,.75,.9),interval="mean",qrule="math",df="degf"))
}
for (it in c("mean","beta","xlogit")) run("quantiles",paste0("strat-median-",it), sprintf("svyquantile(~api00, strat, c(.25,.5,.75), interval.type='%s')",it), "strat", list(estimand="quantile",vars="api00",p=c(.25,.5,.75),interval=it,qrule="math"))
for (q in c("math","school","shahvaish","hf1","hf2","hf3","hf4","hf5","hf6","hf7","hf8","hf9")) run("quantiles",paste0("strat-median-qrule-",q), sprintf("svyquantile(~api00, strat, c(.1,.5,.9), qrule='%s')",q), "strat", list(estimand="quantile",vars="api00",p=c(.1,.5,.9),interval="mean",qrule=q))
run("means","nh-mean","svymean(~HI_CHOL, nh, na.rm=TRUE, deff=TRUE)","nh",list(estimand="mean",vars="HI_CHOL",na_rm=TRUE,deff=TRUE),df="degf")
run("means","nh-race","svymean(~raceL+agecat, nh, deff=TRUE)","nh",list(estimand="mean",vars=c("race (factor)","agecat"),factor=TRUE,deff=TRUE))
run("means","fpc-mean","svymean(~x, fpcd, deff=TRUE)","fpcd",list(estimand="mean",vars="x",deff=TRUE)); run("means","fpc-mean-N","svymean(~x, fpcdN)","fpcdN",list(estimand="mean",vars="x"))
run("totals","fpc-total","svytotal(~x, fpcd)","fpcd",list(estimand="total",vars="x")); run("totals","fpc-total-N","svytotal(~x, fpcdN)","fpcdN",list(estimand="total",vars="x"))
run("means","strat-var","svyvar(~api00+enroll, strat)","strat",list(estimand="variance matrix",vars=c("api00","enroll")))

## ---- 2 domains and svyby
run("domains","clus1-by-stype","svyby(~api00, ~stype, clus1, svymean, deff=TRUE)","clus1",list(estimand="mean",vars="api00",by="stype",deff=TRUE))
run("domains","clus1-by-stype-cov","svyby(~api99+api00, ~stype, clus1, svymean, covmat=TRUE)","clus1",list(estimand="mean",vars=c("api99","api00"),by="stype",covmat=TRUE,note="Taylor designs: svyby has no cross-domain covariance through this route unless covmat=TRUE influence functions; see vcov"))
run("domains","strat-by-stype-wide","svyby(~metgoal+highmeal, ~stype+sch.wide, strat, svymean)","strat",list(estimand="mean",vars=c("metgoal","highmeal"),by=c("stype","sch.wide")))
run("domains","strat-by-size-total","svyby(~enroll, ~size, strat, svytotal, na.rm=TRUE)","strat",list(estimand="total",vars="enroll",by="size",na_rm=TRUE,note="size crosses strata: domain variance must keep all sampled units of a stratum"))
run("domains","clus2-by-size-mean","svyby(~metgoal, ~size, clus2, svymean, deff=TRUE)","clus2",list(estimand="mean",vars="metgoal",by="size",deff=TRUE))
run("domains","clus2-by-size-ratio","svyby(~api.stu, ~size, denominator=~enroll, clus2, svyratio, na.rm=TRUE)","clus2",list(estimand="ratio",numerator="api.stu",denominator="enroll",by="size"))
run("domains","clus1-subset-mean","svymean(~api00, subset(clus1, stype=='H'))","clus1",list(estimand="mean",vars="api00",domain="stype=='H'"),df="degf",note="ci_df is degf of the FULL design here")
run("domains","clus1-subset-degf","c(degf=degf(subset(clus1, stype=='H')))","clus1",list(estimand="degrees of freedom",domain="stype=='H'"))
run("domains","nh-by-race-sex","svyby(~HI_CHOL, ~raceL+sex, nh, svymean, na.rm=TRUE, deff=TRUE)","nh",list(estimand="mean",vars="HI_CHOL",by=c("race","RIAGENDR (1=male, 2=female)"),na_rm=TRUE,deff=TRUE))
run("domains","nh-by-age-total","svyby(~HI_CHOL, ~agecat, nh, svytotal, na.rm=TRUE)","nh",list(estimand="total",vars="HI_CHOL",by="agecat",na_rm=TRUE))
run("domains","clus1-by-quantile","svyby(~api00, ~stype, clus1, svyquantile, quantiles=.5, ci=TRUE)","clus1",list(estimand="quantile",vars="api00",p=.5,by="stype"))

## ---- 3 proportion intervals
for (m in c("logit","likelihood","asin","beta","mean","xlogit")) {
  run("proportions",paste0("strat-ciprop-",m), sprintf("svyciprop(~I(metgoal==0), strat, method='%s')",m), "strat", list(estimand="proportion",expr="metgoal==0",method=m,level=.95,df="degf"))
  run("proportions",paste0("nh-ciprop-",m), sprintf("svyciprop(~HI_CHOL, subset(nh, !is.na(HI_CHOL)), method='%s')",m), "nh", list(estimand="proportion",vars="HI_CHOL",domain="HI_CHOL not missing",method=m,level=.95,df="degf"))
  run("proportions",paste0("clus1-ciprop-rare-",m), sprintf("svyciprop(~I(ell==0), clus1, method='%s')",m), "clus1", list(estimand="proportion",expr="ell==0",method=m,level=.95,df="degf"))
}
for (m in c("logit","beta","mean")) for (r in 1:4) run("proportions",sprintf("nh-ciprop-race%d-%s",r,m), sprintf("svyciprop(~HI_CHOL, subset(nh, race==%d & !is.na(HI_CHOL)), method='%s')",r,m), "nh", list(estimand="proportion",vars="HI_CHOL",domain=sprintf("race==%d and HI_CHOL not missing",r),method=m,df="degf of the subset design"))

## ---- 4 contrasts and tests
run("tests","strat-contrast-diff","svycontrast(svyby(~metgoal, ~stype, strat, svymean, covmat=TRUE), c(E=1,H=-1,M=0))","strat",list(estimand="difference",vars="metgoal",by="stype",contrast=c(E=1,H=-1,M=0)))
run("tests","strat-contrast-logratio","svycontrast(svyby(~metgoal, ~stype, strat, svymean, covmat=TRUE), quote(log(E/H)))","strat",list(estimand="log ratio",vars="metgoal",by="stype",expr="log(E/H)"))
run("tests","clus1-contrast-diff","svycontrast(svyby(~api00, ~sch.wide, clus1, svymean, covmat=TRUE), c(No=-1,Yes=1))","clus1",list(estimand="difference",vars="api00",by="sch.wide"),note="clusters span both domains, so the covariance is not zero")
run("tests","nh-contrast","svycontrast(svyby(~HI_CHOL, ~sex, subset(nh, !is.na(HI_CHOL)), svymean, covmat=TRUE), list(diff=c(male=1,female=-1)))","nh",list(estimand="difference",vars="HI_CHOL",by="RIAGENDR",contrast=c(male=1,female=-1)),note="survey 4.1 fails on svyby(covmat=TRUE, na.rm=TRUE) here, hence the explicit subset of complete rows")
run("tests","clus1-ttest","svyttest(api00~sch.wide, clus1)","clus1",list(test="t",formula="api00~sch.wide"))
for (s in c("F","Chisq","Wald","adjWald","saddlepoint")) {
  run("tests",paste0("clus1-chisq-",s), sprintf("svychisq(~sch.wide+stype, clus1, statistic='%s')",s),"clus1",list(test="independence",rows="sch.wide",cols="stype",statistic=s))
  run("tests",paste0("nh-chisq-",s), sprintf("svychisq(~raceL+agecat, nh, statistic='%s')",s),"nh",list(test="independence",rows="race",cols="agecat",statistic=s)) }
run("tests","strat-chisq-F","svychisq(~highmeal+awards, strat)","strat",list(test="independence",rows="highmeal",cols="awards",statistic="F"))
run("tests","strat-table","svytable(~sch.wide+stype, strat)","strat",list(estimand="weighted table"))
run("tests","strat-ranktest","svyranktest(api00~sch.wide, strat)","strat",list(test="wilcoxon",formula="api00~sch.wide"))

## ---- 5 regression
run("models","strat-lm","svyglm(api00~ell+meals+mobility, design=strat)","strat",list(model="linear",formula="api00~ell+meals+mobility"))
run("models","clus2-lm","svyglm(api00~ell+meals+mobility, design=clus2)","clus2",list(model="linear",formula="api00~ell+meals+mobility"))
run("models","strat-logit","svyglm(metgoal~ell+meals+mobility, design=strat, family=quasibinomial())","strat",list(model="logistic",formula="metgoal~ell+meals+mobility"))
run("models","clus1-logit","svyglm(highmeal~stype+mobility, design=clus1, family=quasibinomial())","clus1",list(model="logistic",formula="highmeal~stype+mobility"))
run("models","nh-logit","svyglm(HI_CHOL~raceL+agecat+sex, design=nh, family=quasibinomial())","nh",list(model="logistic",formula="HI_CHOL~factor(race)+agecat+factor(RIAGENDR)",note="rows with missing HI_CHOL dropped by glm"))
run("models","nh-logit-wald","regTermTest(svyglm(HI_CHOL~raceL+agecat+sex, design=nh, family=quasibinomial()), ~raceL)","nh",list(model="Wald test of race",formula="HI_CHOL~factor(race)+agecat+factor(RIAGENDR)"))
run("models","strat-poisson","svyglm(api.stu~stype+meals, design=strat, family=quasipoisson())","strat",list(model="poisson",formula="api.stu~stype+meals"))

## ---- 6 calibration
E$pop.stype <- data.frame(stype=c("E","H","M"), Freq=c(4421,755,1018)); E$pop.sw <- data.frame(sch.wide=c("No","Yes"), Freq=c(1072,5122))
E$tot1 <- c(`(Intercept)`=6194, stypeH=755, stypeM=1018); E$tot2 <- c(`(Intercept)`=6194, stypeH=755, stypeM=1018, api99=3914069); E$tot3 <- c(`(Intercept)`=6194, stypeH=755, stypeM=1018, sch.wideYes=5122)
margins <- list(stype=as.list(setNames(E$pop.stype$Freq,E$pop.stype$stype)), sch.wide=as.list(setNames(E$pop.sw$Freq,E$pop.sw$sch.wide)), api99_total=3914069, N=6194)
mkcal <- function(name, call, spec) { dsg(name, call, c(list(data=DESIGNS[[spec$base]]$data, margins=margins), spec)); d <- get(name,E); b <- get(spec$base,E)
  w <- data.frame(row=seq_along(weights(d)), base_weight=weights(b), cal_weight=weights(d)); write.csv(w, file.path(OUT,"data",paste0("weights_",name,".csv")), row.names=FALSE)
  g <- weights(d)/weights(b)
  RECS[["calibration"]] <<- c(RECS[["calibration"]], list(list(id=paste0(name,"-gweights"), design=name, r_call=call, spec=spec, result=list(g_min=min(g), g_max=max(g), g_mean=mean(g), sum_w=sum(weights(d)), kish_deff=length(g)*sum(weights(d)^2)/sum(weights(d))^2))))
  for (v in c("api00","metgoal")) run("calibration",paste0(name,"-mean-",v), sprintf("svymean(~%s, %s)",v,name), name, list(estimand="mean",vars=v))
  run("calibration",paste0(name,"-total"), sprintf("svytotal(~enroll, %s, na.rm=TRUE)",name), name, list(estimand="total",vars="enroll",na_rm=TRUE))
  run("calibration",paste0(name,"-domain"), sprintf("svyby(~api00, ~size, %s, svymean)",name), name, list(estimand="mean",vars="api00",by="size",note="rows with missing size (none expected) are outside every domain")) }
mkcal("clus1_ps","postStratify(clus1, ~stype, pop.stype)", list(base="clus1", method="postStratify", vars="stype"))
mkcal("srs_ps","postStratify(srs, ~stype, pop.stype)", list(base="srs", method="postStratify", vars="stype"))
mkcal("clus1_rake","rake(clus1, list(~stype,~sch.wide), list(pop.stype,pop.sw), control=list(maxit=500, epsilon=1e-9))", list(base="clus1", method="iterative proportional fitting", vars=c("stype","sch.wide"), epsilon=1e-9))
mkcal("clus1_lin","calibrate(clus1, ~stype+api99, tot2)", list(base="clus1", method="linear (GREG)", vars=c("1","stype","api99")))
mkcal("clus1_rkc","calibrate(clus1, ~stype+sch.wide, tot3, calfun='raking', epsilon=1e-12, maxit=500)", list(base="clus1", method="raking (calibrate)", vars=c("1","stype","sch.wide")))
mkcal("clus1_logit","calibrate(clus1, ~stype+api99, tot2, calfun='logit', bounds=c(0.6,1.6), epsilon=1e-12, maxit=500)", list(base="clus1", method="logit", bounds=c(.6,1.6), vars=c("1","stype","api99")))
mkcal("clus1_linb","calibrate(clus1, ~stype+api99, tot2, bounds=c(0.6,1.6), epsilon=1e-12, maxit=500)", list(base="clus1", method="truncated linear", bounds=c(.6,1.6), vars=c("1","stype","api99")))
mkcal("strat_lin","calibrate(strat, ~stype+api99, tot2)", list(base="strat", method="linear (GREG)", vars=c("1","stype","api99")))
mkcal("clus2_rake","rake(clus2, list(~stype,~sch.wide), list(pop.stype,pop.sw), control=list(maxit=500, epsilon=1e-9))", list(base="clus2", method="iterative proportional fitting", vars=c("stype","sch.wide"), epsilon=1e-9))
mkcal("clus1_trim","trimWeights(calibrate(clus1, ~stype+api99, tot2), lower=20, upper=60)", list(base="clus1", method="linear (GREG) then trim [20,60], excess spread evenly over untrimmed rows, one pass"))

## ---- 7 replicate weights
E$repscd <- 2*cbind(c(1,0,1,0,1,0), c(1,0,0,1,0,1), c(0,1,1,0,0,1), c(0,1,0,1,1,0))
write.csv(E$repscd, file.path(OUT,"data/repweights_scd_brr.csv"), row.names=FALSE)
dsg("scd_brr_given","svrepdesign(data=scd, type='BRR', repweights=repscd, combined.weights=FALSE)", list(data="scd.csv", type="BRR", repweights="repweights_scd_brr.csv (multipliers, weights 1)"))
dsg("scd_tay","svydesign(data=scd, prob=~1, id=~ambulance, strata=~ESA, nest=TRUE)", list(data="scd.csv", ids="ambulance", strata="ESA", weights="1"))
dsg("scd_brr","as.svrepdesign(scd_tay, type='BRR')", list(data="scd.csv", base="scd_tay", type="BRR"))
dsg("scd_fay","as.svrepdesign(scd_tay, type='Fay', fay.rho=0.3)", list(data="scd.csv", base="scd_tay", type="Fay", rho=.3))
for (d in c("scd_brr_given","scd_brr","scd_fay","scd_tay")) { run("replicates",paste0(d,"-ratio"), sprintf("svyratio(~alive, ~arrests, %s)",d), d, list(estimand="ratio",numerator="alive",denominator="arrests"), df="degf")
  run("replicates",paste0(d,"-total"), sprintf("svytotal(~alive+arrests, %s)",d), d, list(estimand="total",vars=c("alive","arrests"))) }
dsg("clus1_jk1","as.svrepdesign(clus1, type='JK1')", list(data="apiclus1.csv", base="clus1", type="JK1", note="fpc of the base design enters scale"))
dsg("strat_jkn","as.svrepdesign(strat, type='JKn')", list(data="apistrat.csv", base="strat", type="JKn", note="fpc enters rscales"))
dsg("strat_jkn_nofpc","as.svrepdesign(strat_nofpc, type='JKn')", list(data="apistrat.csv", base="strat_nofpc", type="JKn"))
dsg("nh_jkn","as.svrepdesign(nh, type='JKn')", list(data="nhanes.csv", base="nh", type="JKn"))
dsg("nh_jkn_mse","as.svrepdesign(nh, type='JKn', mse=TRUE)", list(data="nhanes.csv", base="nh", type="JKn", mse=TRUE, note="mse=TRUE: deviations around the full-sample estimate"))
dsg("nh_brr","as.svrepdesign(nh, type='BRR', small='merge', large='merge')", list(data="nhanes.csv", base="nh", type="BRR"))
set.seed(20241); dsg("clus1_boot","as.svrepdesign(clus1, type='subbootstrap', replicates=100, compress=FALSE)", list(data="apiclus1.csv", base="clus1", type="Rao-Wu n-1 rescaled bootstrap", repweights="repweights_clus1_subbootstrap.csv (multipliers on pw)"))
write.csv(as.matrix(E$clus1_boot$repweights), file.path(OUT,"data/repweights_clus1_subbootstrap.csv"), row.names=FALSE)
set.seed(20242); dsg("nh_boot","as.svrepdesign(nh, type='bootstrap', replicates=60, compress=TRUE)", list(data="nhanes.csv", base="nh", type="Canty-Davison bootstrap", repweights="repweights_nh_bootstrap_compressed.csv + repweights_nh_bootstrap_index.csv (row of the compressed matrix for every data row)"))
write.csv(E$nh_boot$repweights$weights, file.path(OUT,"data/repweights_nh_bootstrap_compressed.csv"), row.names=FALSE); write.csv(data.frame(index=E$nh_boot$repweights$index), file.path(OUT,"data/repweights_nh_bootstrap_index.csv"), row.names=FALSE)
set.seed(20243); dsg("strat_mrb","as.svrepdesign(strat, type='mrbbootstrap', replicates=80, compress=FALSE)", list(data="apistrat.csv", base="strat", type="Preston multistage rescaled bootstrap (keeps fpc)", repweights="repweights_strat_mrbbootstrap.csv"))
write.csv(as.matrix(E$strat_mrb$repweights), file.path(OUT,"data/repweights_strat_mrbbootstrap.csv"), row.names=FALSE)
for (n in c("scd_brr_given","scd_brr","scd_fay","clus1_jk1","strat_jkn","strat_jkn_nofpc","nh_jkn","nh_jkn_mse","nh_brr","clus1_boot","nh_boot","strat_mrb")) { d <- get(n,E)
  RECS[["replicates"]] <- c(RECS[["replicates"]], list(list(id=paste0(n,"-scales"), design=n, spec=list(estimand="replicate scales"), result=list(scale=d$scale, rscales=if(length(unique(d$rscales))==1) d$rscales[1] else d$rscales, n_replicates=ncol(as.matrix(d$repweights)), mse=d$mse, degf=degf(d))))) }
for (d in c("clus1_jk1","clus1_boot","strat_jkn","strat_jkn_nofpc","strat_mrb")) {
  run("replicates",paste0(d,"-mean"), sprintf("svymean(~api00+metgoal, %s)",d), d, list(estimand="mean",vars=c("api00","metgoal")))
  run("replicates",paste0(d,"-by"), sprintf("svyby(~metgoal, ~stype, %s, svymean, covmat=TRUE)",d), d, list(estimand="mean",vars="metgoal",by="stype"))
  run("replicates",paste0(d,"-quantile"), sprintf("svyquantile(~api00, %s, c(.25,.5), interval.type='quantile')",d), d, list(estimand="quantile",vars="api00",p=c(.25,.5),interval="replicate quantile"))
  run("replicates",paste0(d,"-ciprop"), sprintf("svyciprop(~metgoal, %s, method='logit')",d), d, list(estimand="proportion",vars="metgoal",method="logit")) }
for (d in c("nh_jkn","nh_jkn_mse","nh_brr","nh_boot")) { run("replicates",paste0(d,"-by"), sprintf("svyby(~HI_CHOL, ~raceL, %s, svymean, na.rm=TRUE)",d), d, list(estimand="mean",vars="HI_CHOL",by="race"))
  run("replicates",paste0(d,"-glm"), sprintf("svyglm(HI_CHOL~raceL+sex, design=%s, family=quasibinomial())",d), d, list(model="logistic",formula="HI_CHOL~factor(race)+factor(RIAGENDR)")) }
dsg("clus1_jk1_rake","rake(clus1_jk1, list(~stype,~sch.wide), list(pop.stype,pop.sw), control=list(maxit=500, epsilon=1e-9))", list(data="apiclus1.csv", base="clus1_jk1", method="raking of every replicate", margins=margins))
run("replicates","clus1_jk1_rake-mean","svymean(~api00+metgoal, clus1_jk1_rake)","clus1_jk1_rake",list(estimand="mean",vars=c("api00","metgoal")))

## ---- 8 lonely PSU
E$apilone <- within(E$apiclus1, { reg <- ifelse(cnum<20,"a",ifelse(cnum<40,"b","c")); reg[dnum==dnum[1]] <- "lone" }); csv(cbind(E$apilone[,keep],E$apilone[,c("pw","fpc","reg")]), file.path(OUT,"data/apiclus1_lonely.csv"))
dsg("lone","svydesign(id=~dnum, strata=~reg, weights=~pw, data=apilone)", list(data="apiclus1_lonely.csv", ids="dnum", strata="reg", weights="pw", note="stratum 'lone' has one PSU"))
for (o in c("fail","remove","adjust","average","certainty")) for (a in c(FALSE,TRUE)) { op <- list(survey.lonely.psu=o, survey.adjust.domain.lonely=a)
  if (!a) run("lonely",paste0("lonely-",o,"-mean"),"svymean(~api00+metgoal, lone)","lone",list(estimand="mean",vars=c("api00","metgoal"),lonely=o), options=op)
  if (!a) run("lonely",paste0("lonely-",o,"-total"),"svytotal(~api00+one, lone)","lone",list(estimand="total",vars=c("api00","one"),lonely=o), options=op)
  if (o!="fail") run("lonely",paste0("lonely-",o,"-domain-",a),"svyby(~api00, ~stype, lone, svymean)","lone",list(estimand="mean",vars="api00",by="stype",lonely=o,adjust_domain_lonely=a), options=op)
  if (o!="fail") run("lonely",paste0("domainlonely-",o,"-",a),"svymean(~api00, subset(lone, dnum %in% c(unique(dnum[reg=='a'])[1], unique(dnum[reg=='b']), unique(dnum[reg=='c']), unique(dnum[reg=='lone']))))","lone",list(estimand="mean",vars="api00",domain="one PSU of stratum a, all PSUs of b, c and lone", dnum_in_domain=with(E$apilone, unique(c(unique(dnum[reg=="a"])[1], dnum[reg!="a"]))),lonely=o,adjust_domain_lonely=a), options=op) }
flush_all(OUT)
