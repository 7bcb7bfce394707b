package html_test

import (
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/statusmith/statusmith/generator/internal/docstest"
	"github.com/statusmith/statusmith/generator/internal/toolchain"
	"github.com/statusmith/statusmith/generator/search"
)

// longNames is a company's catalog: a code may have 128 characters.
const longNames = `
[family.shop]
title = "Shop of the Donaudampfschifffahrtsgesellschaft"

[shop."billing.donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichen_card_declined"]
http_status = 402
title = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen"
message = "The card was declined"
headers = { X-Donaudampfschifffahrtsgesellschaftskapitaensmuetzenabzeichen = "1" }

[shop.other]
http_status = 404
message = "There is no other"
`

// A find is what the site has to find, and in which order.
type find struct {
	Lang   string   `json:"lang"`
	Phrase string   `json:"phrase"`
	IDs    []string `json:"ids"`
}

// writeFinds writes what package search finds for a site of the locales.
func writeFinds(t *testing.T, tags ...string) string {
	t.Helper()
	src := docstest.Source(t, longNames)
	phrases := []string{
		"504", "smtp 504", "sip not found", "HTTP/404", "websocket handshake", "5.7.1", "TimedOut", "log in", "ratelimit", "can't open", "the", "!",
		"constructor", "Zahlung erforderlich", "không tìm thấy", "khong tim thay", "đã được chuyển", "غير", "المورد", "timed", "canceled",
	}
	for _, s := range src.Statuses() {
		phrases = append(phrases, s.Title)
		phrases = append(phrases, s.Keywords...)
	}
	var finds []find
	for _, l := range docstest.Locales(t, tags...) {
		index := search.New(src.Statuses(), l.Words)
		for i, phrase := range phrases {
			if i%10 != 0 && i > 50 {
				continue
			}
			f := find{Lang: l.Tag, Phrase: phrase, IDs: []string{}}
			for _, s := range index.Find(phrase) {
				f.IDs = append(f.IDs, s.ID())
			}
			finds = append(finds, f)
		}
	}
	text, err := json.Marshal(finds)
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "finds.json")
	if err := os.WriteFile(file, text, 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}

// TestTheSiteInABrowser leaves pictures of pages in the folder that
// STATUSMITH_PICTURES names.
func TestTheSiteInABrowser(t *testing.T) {
	toolchain.SkipShort(t)
	run, stand := filepath.Join("testdata", "browser", "run.mjs"), browserStand(t)
	if err := (toolchain.Tool{Command: []string{"node", run, stand}}).Check(); err != nil {
		t.Fatalf("%s is not complete: %v", stand, err)
	}
	site := t.TempDir()
	for name, content := range build(t, plan{overlay: longNames, locales: []string{"en", "vi", "ar"}}) {
		file := filepath.Join(site, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	arguments := []string{run, stand, site, writeFinds(t, "en", "vi", "ar")}
	if pictures := os.Getenv("STATUSMITH_PICTURES"); pictures != "" {
		arguments = append(arguments, pictures)
	}
	out, err := exec.Command("node", arguments...).CombinedOutput()
	if err != nil {
		t.Errorf("%v\n%s", err, out)
	}
	t.Logf("%s", out)
}

// browserStand returns where .ci/frameworks has installed what drives a
// browser. What Node finds elsewhere, such as above this repository, will not
// do.
func browserStand(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(toolchain.StandsDir(), "browser")
	if _, err := os.Stat(filepath.Join(dir, "stand.toml")); err != nil {
		toolchain.Lack(t, errors.New("there is no browser that .ci/frameworks has installed"), "browser")
	}
	return dir
}
