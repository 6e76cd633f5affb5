package org.openshebao.workbench.lawbook.doc;

import org.openshebao.base.text.Label;
import org.openshebao.base.text.Language;

/// The frame that all pages share: head, search, way back, language and theme, and what the pages were made from.
///
/// @param path  of the file below the folder, with "/" between
/// @param title  what the page is about
/// @param body  its content
record DocPage(String path, Label title, String body) {

  /// The way from this page to the folder: "" or "../".
  String home() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  /// The whole page.
  String html(Label law, Language language, String madeFrom) {
    return """
    <!doctype html>
    <html lang="%1$s" data-default="%2$s" data-title-en="%3$s" data-title-zh="%4$s">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:,">
    <title>%3$s</title>
    <link rel="stylesheet" href="%5$sassets/page.css">
    <script src="%5$sassets/first.js"></script>
    </head>
    <body id="top" data-home="%5$s">
    <a class="skip" href="#content">%6$s</a>
    <header class="bar"><div class="wide">
    <a class="brand" href="%5$sindex.html"><svg viewBox="0 0 32 32" aria-hidden="true"><path d="M16 3 28 9v8c0 6-5 10-12 12C9 27 4 23 4 17V9z"/><path class="in" d="M10 18l4 4 8-9"/></svg><span>%7$s</span></a>
    <div class="switches scripted">
    <div class="choice" role="group" aria-label="Language / 语言">
    <button type="button" data-set-lang="en" lang="en-GB">English</button>
    <button type="button" data-set-lang="zh" lang="zh-Hans">中文</button>
    </div>
    <button type="button" class="theme" data-set-theme><svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="7.2"/><path d="M10 2.8a7.2 7.2 0 0 1 0 14.4z"/></svg><span class="unseen">%8$s</span></button>
    </div></div></header>
    <div class="wide">
    <main id="content" tabindex="-1">
    <form class="search scripted" role="search" id="search">
    <label for="query">%9$s</label>
    <input id="query" type="search" autocomplete="off" spellcheck="false" aria-controls="found" aria-describedby="found-count">
    <p id="found-count" class="size" role="status" aria-live="polite"></p>
    <ol id="found" class="found"></ol>
    </form>
    <div class="title"><h1>%10$s</h1></div>
    %11$s
    </main>
    <footer class="made"><p>%12$s</p></footer>
    </div>
    <script src="%5$sassets/search-index.js"></script>
    <script src="%5$sassets/law.js"></script>
    </body>
    </html>
    """
        .formatted(
            language == Language.ZH ? "zh-CN" : "en",
            language.code(),
            Html.escape(title.en()),
            Html.escape(title.zh()),
            home(),
            Html.say("skip"),
            Html.say("brand", law),
            Html.say("theme"),
            Html.say("search"),
            Html.both(title),
            body,
            madeFrom);
  }
}
