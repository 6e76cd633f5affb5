# Reference results on the two real surveys (own text). Usage: Rscript make_real_public.R OUTDIR DATADIR
source("common.R"); OUT <- commandArgs(TRUE)[1]; DD <- commandArgs(TRUE)[2]; E <- ENVIR
E$q <- read.csv(gzfile(file.path(DD,"zaf_qlfs_2014q1.csv.gz")), colClasses=c(hh_id="character",psu="character"))
E$q <- within(E$q, { employee <- as.integer(!is.na(lf_status) & lf_status==1 & !is.na(status_in_employment) & status_in_employment==1); uif <- as.integer(contrib_uif==1); pen <- as.integer(contrib_pension==1); med <- as.integer(contrib_medical==1); sexF <- factor(sex, labels=c("male","female")); prov <- factor(province); employed <- as.integer(!is.na(lf_status) & lf_status==1); one <- 1 })
dsg("qlfs","svydesign(ids=~psu, strata=~stratum, weights=~weight, data=q)", list(data="zaf_qlfs_2014q1.csv.gz", ids="psu", strata="stratum", weights="weight"))
E$emp <- subset(E$qlfs, employee==1)
run("qlfs_public","qlfs-pop","svytotal(~one+employed, qlfs)","qlfs",list(estimand="total",vars=c("one","employed (lf_status==1)")))
run("qlfs_public","qlfs-uif","svymean(~uif, emp, deff=TRUE)","qlfs",list(estimand="mean",vars="uif = (contrib_uif==1)",domain="employee: lf_status==1 and status_in_employment==1",deff=TRUE),df="degf")
run("qlfs_public","qlfs-uif-logit","svyciprop(~uif, emp, method='logit')","qlfs",list(estimand="proportion",vars="uif",domain="employee",method="logit",df="degf of the domain design"))
run("qlfs_public","qlfs-uif-sex","svyby(~uif, ~sexF, emp, svymean, deff=TRUE)","qlfs",list(estimand="mean",vars="uif",by="sex (1 male, 2 female)",domain="employee",deff=TRUE))
run("qlfs_public","qlfs-uif-prov","svyby(~uif, ~prov, emp, svymean, deff=TRUE)","qlfs",list(estimand="mean",vars="uif",by="province",domain="employee",deff=TRUE))
run("qlfs_public","qlfs-uif-total-prov","svyby(~uif, ~prov, emp, svytotal)","qlfs",list(estimand="total",vars="uif",by="province",domain="employee"))
run("qlfs_public","qlfs-degf-emp","c(degf=degf(emp))","qlfs",list(estimand="degrees of freedom",domain="employee"))
options(survey.lonely.psu="adjust", survey.adjust.domain.lonely=TRUE)
E$p <- read.csv(file.path(DD,"bra_pnadc_2017q4_example.csv"), colClasses=c(UPA="character",Estrato="character",posest="character",UF="character"))
E$p <- within(E$p, { contrib <- as.integer(VD4012==1); occ <- as.integer(!is.na(VD4002) & VD4002==1); sexF <- factor(V2007, labels=c("male","female")); posest <- factor(posest); one <- 1 })
E$popc <- aggregate(V1029~posest, E$p, function(x) x[1]); names(E$popc)[2] <- "Freq"
op <- list(survey.lonely.psu="adjust", survey.adjust.domain.lonely=TRUE)
dsg("pnadc0","svydesign(ids=~UPA, strata=~Estrato, weights=~V1027, data=p, nest=TRUE)", list(data="bra_pnadc_2017q4_example.csv", ids="UPA", strata="Estrato", weights="V1027", nest=TRUE, lonely="adjust", adjust_domain_lonely=TRUE))
dsg("pnadc","postStratify(pnadc0, ~posest, popc)", list(data="bra_pnadc_2017q4_example.csv", base="pnadc0", method="postStratify", vars="posest", margin="V1029 (population of the cell, constant within posest)"))
for (d in c("pnadc0","pnadc")) {
 run("pnadc_public",paste0(d,"-contrib"),sprintf("svymean(~contrib, subset(%s, occ==1), na.rm=TRUE)",d),d,list(estimand="mean",vars="contrib = (VD4012==1)",domain="employed: VD4002==1"),df="degf",options=op)
 run("pnadc_public",paste0(d,"-contrib-sex"),sprintf("svyby(~contrib, ~sexF, subset(%s, occ==1), svymean, na.rm=TRUE)",d),d,list(estimand="mean",vars="contrib",by="V2007 (1 male, 2 female)",domain="employed"),options=op)
 run("pnadc_public",paste0(d,"-contrib-status"),sprintf("svyby(~contrib, ~VD4009, subset(%s, occ==1), svymean, na.rm=TRUE)",d),d,list(estimand="mean",vars="contrib",by="VD4009",domain="employed"),options=op)
 run("pnadc_public",paste0(d,"-total"),sprintf("svytotal(~occ+one, %s)",d),d,list(estimand="total",vars=c("occ","one")),options=op) }
flush_all(OUT, "designs_real.json")
