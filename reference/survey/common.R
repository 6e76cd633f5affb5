# Reference-result harness for OpenShebao's survey estimators (own text).
# Evaluates R expressions with package `survey` and writes one JSON file per group.
suppressMessages({library(survey); library(jsonlite)})
options(survey.lonely.psu="fail", survey.adjust.domain.lonely=FALSE, survey.ultimate.cluster=FALSE, survey.use_rcpp=TRUE)
DESIGNS <- list(); RECS <- list(); ENVIR <- new.env(parent=globalenv())

dsg <- function(name, call, spec) {            # define a design, remember its R text and a neutral spec
  assign(name, eval(parse(text=call), ENVIR), envir=ENVIR)
  d <- get(name, ENVIR)
  DESIGNS[[name]] <<- c(list(name=name, r_call=call), spec,
    list(n=nrow(d$variables), degf=degf(d),
         sum_weights=sum(weights(d, "sampling"))))
}
num <- function(x) unname(as.numeric(x))
mat <- function(m) { m <- unclass(as.matrix(m)); m <- matrix(as.numeric(m), nrow(m), ncol(m)); m }
ci_ <- function(x, df=Inf) { z <- try(confint(x, df=df), silent=TRUE); if (inherits(z,"try-error")) NULL else as.matrix(z) }

tidy <- function(x, df=Inf) {
  if (inherits(x, "svyciprop")) {
    ci <- attr(x,"ci"); return(list(rows=list(list(term=names(coef(x))[1], estimate=num(x), var_on_scale_se=num(SE(x)), ci_lower=num(ci[1]), ci_upper=num(ci[2])))))
  }
  if (inherits(x, "newsvyquantile")) {
    rows <- list()
    for (v in names(x)) { m <- x[[v]]; for (i in seq_len(nrow(m))) rows[[length(rows)+1]] <- list(term=v, p=num(rownames(m)[i]), estimate=num(m[i,1]), se=if(ncol(m)>=4) num(m[i,4]) else NULL, ci_lower=num(m[i,2]), ci_upper=num(m[i,3])) }
    return(list(rows=rows))
  }
  if (inherits(x, "svyby")) {
    byv <- attr(x,"svyby")$margins; bynames <- names(x)[byv]
    est <- coef(x); se <- as.matrix(SE(x)); nst <- length(est)/nrow(x)
    ci <- ci_(x, df); rows <- list(); k <- 0
    nm <- names(est); se <- as.vector(se)
    de <- if (isTRUE(attr(x,"svyby")$deffs)) as.vector(as.matrix(x[,grep("^DEff",names(x))])) else NULL
    for (j in seq_len(nst)) for (i in seq_len(nrow(x))) {
      k <- (j-1)*nrow(x)+i
      b <- lapply(x[i,bynames,drop=FALSE], as.character)
      r <- list(by=b, term={vv <- attr(x,"svyby")$variables; if(length(vv)==nst) vv[j] else sub("^.*:", "", nm[k])}, key=nm[k], estimate=num(est[k]), se=num(se[k]))
      if (!is.null(ci)) { r$ci_lower <- num(ci[k,1]); r$ci_upper <- num(ci[k,2]) }
      if (length(de)==length(est)) r$deff <- num(de[k])
      rows[[k]] <- r }
    v <- attr(x,"var"); return(c(list(rows=rows), if(!is.null(v)) list(vcov=mat(v))))
  }
  if (inherits(x, "svyratio")) {
    ci <- ci_(x, df); e <- coef(x); s <- as.vector(SE(x))
    return(list(rows=lapply(seq_along(e), function(i) list(term=names(e)[i], estimate=num(e[i]), se=num(s[i]), ci_lower=num(ci[i,1]), ci_upper=num(ci[i,2])))))
  }
  if (inherits(x, "svyvar")) {
    m <- as.matrix(x); return(list(matrix=mat(m), names=rownames(m), se=mat(SE(x))))
  }
  if (inherits(x, "svyglm")) {
    s <- summary(x)$coefficients; ci <- confint(x)
    return(list(rows=lapply(seq_len(nrow(s)), function(i) list(term=rownames(s)[i], estimate=num(s[i,1]), se=num(s[i,2]), t=num(s[i,3]), p_value=num(s[i,4]), ci_lower=num(ci[i,1]), ci_upper=num(ci[i,2]))), df_residual=x$df.residual, vcov=mat(vcov(x)), family=x$family$family, link=x$family$link))
  }
  if (inherits(x, "htest")) return(list(rows=list(list(term=x$method, statistic=lapply(as.list(x$statistic),num), parameter=lapply(as.list(x$parameter),num), p_value=num(x$p.value), estimate=if(!is.null(x$estimate)) num(x$estimate), ci=if(!is.null(x$conf.int)) num(x$conf.int)))))
  if (inherits(x, c("svystat","svrepstat","svycontrast","svrepcontrast"))) {
    e <- coef(x); s <- as.vector(SE(x)); ci <- ci_(x, df)
    de <- if(!is.null(attr(x,"deff"))) num(deff(x)) else NULL
    rows <- lapply(seq_along(e), function(i) { r <- list(term=names(e)[i], estimate=num(e[i]), se=num(s[i]), cv=num(s[i]/e[i]))
      if(!is.null(ci)) {r$ci_lower<-num(ci[i,1]); r$ci_upper<-num(ci[i,2])}
      if(!is.null(de) && length(de)==length(e)) r$deff<-de[i]; r })
    return(list(rows=rows, vcov=mat(vcov(x))))
  }
  if (inherits(x, "regTermTest")) return(list(rows=list(list(term=x$test.terms, statistic=num(x$Ftest), df=num(x$df), ddf=num(x$ddf), p_value=num(x$p)))))
  if (is.table(x) || is.matrix(x)) return(list(matrix=mat(unclass(x)), rownames=rownames(x), colnames=colnames(x)))
  if (is.numeric(x)) return(list(values=num(x), names=names(x)))
  stop("no tidy for ", paste(class(x), collapse=","))
}
run <- function(group, id, call, design, spec=list(), df=NULL, options=NULL, note=NULL) {
  old <- if (!is.null(options)) do.call(base::options, options)
  on.exit(if (!is.null(old)) base::options(old))
  d <- get(design, ENVIR)
  dfv <- if (is.null(df)) Inf else if (identical(df,"degf")) degf(d) else df
  warn <- character(); 
  val <- tryCatch(withCallingHandlers(eval(parse(text=call), ENVIR), warning=function(w){warn <<- c(warn, conditionMessage(w)); invokeRestart("muffleWarning")}), error=function(e) e)
  out <- if (inherits(val,"error")) list(error=conditionMessage(val)) else tryCatch(tidy(val, dfv), error=function(e){cat("TIDYFAIL",id,conditionMessage(e),"\n"); list(error=paste("tidy:",conditionMessage(e)))})
  r <- c(list(id=id, design=design, r_call=call, spec=spec, ci_df=if(is.infinite(dfv)) "Inf" else dfv), if(!is.null(options)) list(options=options), if(length(warn)) list(warnings={lone <- grepl("has only one PSU|have only one PSU", warn); c(unique(warn[!lone]), if(any(lone)) sprintf("%d warning(s) about strata with one PSU", sum(lone)))}), if(!is.null(note)) list(note=note), list(result=out))
  RECS[[group]] <<- c(RECS[[group]], list(r)); invisible(val)
}
wr <- function(x, f) write_json(x, f, digits=I(17), auto_unbox=TRUE, null="null", na="null", pretty=TRUE)
csv <- function(d, f) { i <- sapply(d, is.factor); d[i] <- lapply(d[i], as.character); write.csv(d, f, row.names=FALSE, na="") }
flush_all <- function(dir, designs="designs.json") {
  dir.create(file.path(dir,"results"), showWarnings=FALSE, recursive=TRUE)
  wr(unname(DESIGNS), file.path(dir,"results",designs))
  for (g in names(RECS)) wr(list(group=g, software=list(R=R.version.string, survey=as.character(packageVersion("survey"))), records=RECS[[g]]), file.path(dir,"results",paste0(g,".json")))
  n <- sapply(RECS, length); e <- sapply(RECS, function(g) sum(sapply(g, function(r) !is.null(r$result$error))))
  print(cbind(n, errors=e)); for (g in RECS) for (r in g) if (!is.null(r$result$error)) cat("ERR", r$id, r$result$error, "\n")
}
