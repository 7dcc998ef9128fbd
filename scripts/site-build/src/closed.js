// In embed.html behind boot.js. A frame without an origin may load no file in WebKit: its card brings everything along.
if (self.origin === "null" && !self.jangkau) location.replace("embed-tertutup.html" + location.search + location.hash);
