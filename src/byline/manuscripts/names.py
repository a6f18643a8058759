"""The names WordPress and its plugins use, sorted by what they mean for a piece."""

from __future__ import annotations

CAPTIONS = {"caption", "wp_caption"}
EMBEDS = {
    "embed", "youtube", "vimeo", "soundcloud", "ted", "dailymotion", "spotify", "tweet", "twitter",
    "instagram", "facebook", "tiktok", "slideshare", "wpvideo", "videopress", "flickr",
}  # fmt: skip
NOTES = {"ref", "footnote", "efn_note", "fn", "mfn"}
CODE = {"code", "sourcecode", "cc"}
MEDIA = {"audio", "video", "playlist"}
SHORTCODES = CAPTIONS | EMBEDS | NOTES | CODE | MEDIA | {"gallery"}

_PLUGIN_STARTS = (
    "vc_", "et_pb_", "fusion_", "su_", "av_", "wp_", "wpforms", "contact-form", "gravityform", "mc4wp",
    "ninja_form", "formidable", "elementor", "woocommerce", "rev_slider", "tablepress", "products",
    "jetpack", "wpsm_", "ts_", "cs_", "x_", "ultimate", "mks_", "amazon",
)  # fmt: skip

# Blocks that only arrange what is inside them.
LAYOUT = {
    "paragraph", "heading", "list", "list-item", "quote", "code", "preformatted", "verse", "table",
    "image", "gallery", "audio", "video", "file", "media-text", "columns", "column", "group", "row",
    "stack", "grid", "buttons", "button", "details", "html", "freeform", "missing", "shortcode", "more",
    "nextpage", "separator", "pullquote", "text-columns", "subhead", "block-group", "accordion",
    "accordion-item", "accordion-heading", "accordion-panel", "math",
}  # fmt: skip

# Blocks that WordPress fills in when the page is shown: the file holds only their settings.
DYNAMIC = {
    "archives", "avatar", "block", "calendar", "categories", "comments", "comments-query-loop",
    "comment-author-avatar", "comment-author-name", "comment-content", "comment-date",
    "comment-edit-link", "comment-reply-link", "comment-template", "comments-pagination",
    "comments-pagination-next", "comments-pagination-numbers", "comments-pagination-previous",
    "comments-title", "home-link", "latest-comments", "latest-posts", "legacy-widget", "loginout",
    "navigation", "navigation-link", "navigation-submenu", "page-list", "page-list-item", "pattern",
    "post-author", "post-author-biography", "post-author-name", "post-comments",
    "post-comments-count", "post-comments-form", "post-comments-link", "post-content", "post-date",
    "post-excerpt", "post-featured-image", "post-navigation-link", "post-template", "post-terms",
    "post-time-to-read", "post-title", "query", "query-no-results", "query-pagination",
    "query-pagination-next", "query-pagination-numbers", "query-pagination-previous", "query-title",
    "query-total", "read-more", "rss", "search", "site-logo", "site-tagline", "site-title",
    "tag-cloud", "template-part", "term-description", "widget-group", "breadcrumbs", "terms-query",
}  # fmt: skip


def looks_like_plugin(name: str) -> bool:
    """Whether a shortcode's bare name is enough to know that it is one."""
    return name.lower().startswith(_PLUGIN_STARTS) or "_" in name
