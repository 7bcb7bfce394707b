package main

import (
	"slices"
	"testing"
	"testing/fstest"
)

func TestCheckFindsLinksThatLeadNowhere(t *testing.T) {
	site := fstest.MapFS{
		"index.html": {Data: []byte(`<a href="docs/">x</a><a href='docs/'>x</a><img src=logo.svg><a class="x" href="#top">x</a>
<a href="https://example.com/none">x</a><a href="mailto:a@example.com">x</a><a href="docs/page.html?q=1#part">x</a>`)},
		"logo.svg":        {},
		"docs/index.html": {Data: []byte(`<a href="/base/docs/page">x</a><a href="/docs/page">x</a><a href="../none.html">x</a>`)},
		"docs/page.html":  {Data: []byte(`<a href="a&amp;b.html">x</a><script src="../gone.js"></script><a href="?q=2">x</a>`)},
		"docs/a&b.html":   {},
	}
	checked, broken, err := check(site, "/base/")
	want := []string{"docs/index.html: /docs/page", "docs/index.html: ../none.html", "docs/page.html: ../gone.js"}
	if checked != 10 || !slices.Equal(broken, want) || err != nil {
		t.Errorf("got %d, %q, %v; want 10, %q", checked, broken, err, want)
	}
}
