//! The page of a subject: for portals, previews and crawlers. People are led on to the simulation at once.

use crate::PREVIEW;
use crate::html::escape;
use crate::picture::Picture;
use crate::subject::Subject;

/// The page, in `subject.folder`; `folder` is the full address of the site, `preview` what links to it are shown with.
pub fn page(subject: &Subject, folder: &str, preview: &Picture) -> String {
    let Subject { folder: own, title, sentence, source, address, .. } = subject;
    let Picture { width, height, .. } = preview;
    let up = "../".repeat(own.matches('/').count());
    let (title, sentence, source) = (escape(title), escape(sentence), escape(source));
    format!(
        "<!doctype html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n\
         <meta name=\"description\" content=\"{sentence}\">\n\
         <meta property=\"og:type\" content=\"website\">\n\
         <meta property=\"og:title\" content=\"{title}\">\n\
         <meta property=\"og:description\" content=\"{sentence}\">\n\
         <meta property=\"og:url\" content=\"{folder}{own}\">\n\
         <meta property=\"og:image\" content=\"{folder}{own}{PREVIEW}\">\n\
         <meta property=\"og:image:type\" content=\"image/png\">\n\
         <meta property=\"og:image:width\" content=\"{width}\">\n\
         <meta property=\"og:image:height\" content=\"{height}\">\n\
         <meta property=\"og:image:alt\" content=\"{sentence}\">\n\
         <meta name=\"twitter:card\" content=\"summary_large_image\">\n\
         <link rel=\"canonical\" href=\"{folder}{own}\">\n\
         <link rel=\"alternate\" type=\"application/json+oembed\" href=\"{folder}{own}oembed.json\" title=\"{title}\">\n\
         <link rel=\"icon\" href=\"{up}icon.svg\" type=\"image/svg+xml\">\n\
         <meta http-equiv=\"refresh\" content=\"0; url={up}{address}\">\n\
         </head>\n<body>\n<main>\n<h1>{title}</h1>\n<p>{sentence} </p>\n<p>{source} </p>\n\
         <p><a href=\"{up}{address}\">Buka simulasi</a> </p>\n</main>\n</body>\n</html>\n"
    )
}
