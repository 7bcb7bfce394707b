package catalog_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator/catalog"
	"github.com/statusmith/statusmith/generator/internal/tomlfile"
)

// protocolCodes are the codes of each protocol's registry or documents, and
// those in wide use besides.
var protocolCodes = map[string]struct {
	count int
	codes string
}{
	"http": {98, `100 101 102 103 104 200 201 202 203 204 205 206 207 208 218 226 300 301 302 303 304 305 306 307 308 400
		401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 418 419 420 421 422 423 424 425
		426 428 429 430 431 440 444 449 450 451 460 463 464 494 495 496 497 498 499 500 501 502 503 504 505 506 507
		508 509 510 511 520 521 522 523 524 525 526 527 529 530 540 561 598 599 783 999`},
	"smtp": {45, `211 214 220 221 235 250 251 252 253 334 354 421 422 430 431-541 432 450 451 452 453 454 455 458 459 500 501 502 503
		504 521 523 524 525 530 533 534 535 538 550 551 552 553 554 555 556`},
	"sip": {77, `100 180 181 182 183 199 200 202 204 300 301 302 305 380 400 401 402 403 404 405 406 407 408 409 410
		411 412 413 414 415 416 417 420 421 422 423 424 425 428 429 430 433 436 437 438 439 440 469 470 480
		481 482 483 484 485 486 487 488 489 491 493 494 500 501 502 503 504 505 513 555 580 600 603 604 606
		607 608`},
	"ftp": {60, `110 120 125 150 200 202 211 212 213 214 215 220 221 225 226 227 228 229 230 232 234 235 250 257 331
		332 334 335 336 350 421 425 426 430 431 434 450 451 452 500 501 502 503 504 521 522 530 532 533 534
		535 536 537 550 551 552 553 631 632 633`},
	"websocket": {23, `0-999 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009 1010 1011 1012 1013 1014 1015 1016-2999 3000
		3000-3999 3003 3008 4000-4999`},
	"grpc": {17, `0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16`},
	"dns":  {20, `0 1 2 3 4 5 6 7 8 9 10 11 16 17 18 19 20 21 22 23`},
}

func ours(t testing.TB) *catalog.Catalog {
	t.Helper()
	c, err := catalog.Load(catalog.File{FS: statusmith.Files, Path: statusmith.CatalogFile, Name: statusmith.CatalogFile})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// oursAsWritten returns the keys of each status of our catalog.
func oursAsWritten(t *testing.T) map[string]map[string]any {
	t.Helper()
	f, err := tomlfile.Read(statusmith.Files, statusmith.CatalogFile, statusmith.CatalogFile)
	if err != nil {
		t.Fatal(err)
	}
	statuses := make(map[string]map[string]any)
	for family := range protocolCodes {
		for code, keys := range f.Values[family].(map[string]any) {
			statuses[family+"/"+code] = keys.(map[string]any)
		}
	}
	return statuses
}

func TestOurCatalogHasEveryCodeOfEveryProtocol(t *testing.T) {
	c := ours(t)
	if got := len(c.Families()); got != len(protocolCodes) {
		t.Errorf("got %d families, want %d", got, len(protocolCodes))
	}
	for name, want := range protocolCodes {
		f, ok := c.Family(name)
		if !ok {
			t.Errorf("there is no family %s", name)
			continue
		}
		var got []string
		for _, s := range f.Statuses() {
			got = append(got, s.Code)
		}
		if diff := cmp.Diff(strings.Fields(want.codes), got); diff != "" || len(got) != want.count {
			t.Errorf("%s: got %d codes, want %d\n%s", name, len(got), want.count, diff)
		}
	}
}

func TestOurStatusesStateWhatAPageNeeds(t *testing.T) {
	for id, keys := range oursAsWritten(t) {
		for _, key := range []string{"name", "title", "message", "summary"} {
			if text, _ := keys[key].(string); text == "" {
				t.Errorf("%s has no %s", id, key)
			}
		}
		if words, _ := keys["keywords"].([]any); len(words) == 0 {
			t.Errorf("%s has no keywords", id)
		}
		if keys["spec"] == nil && keys["used_by"] == nil {
			t.Errorf("%s has neither spec nor used_by", id)
		}
		_, sends := keys["http_status"]
		_, never := keys["no_http"]
		if !strings.HasPrefix(id, "http/") && sends == never {
			t.Errorf("%s must have either http_status or no_http", id)
		}
		if strings.HasPrefix(id, "http/") && sends {
			t.Errorf("%s repeats its code as http_status", id)
		}
	}
}

func TestOurStatusesHaveNamesThatTellThemApart(t *testing.T) {
	for _, f := range ours(t).Families() {
		byName := make(map[string]string)
		for _, s := range f.Statuses() {
			if other, ok := byName[s.Name]; ok {
				t.Errorf("%s and %s are both called %s", other, s.ID(), s.Name)
			}
			byName[s.Name] = s.ID()
		}
	}
}

func TestOurTextsAreASCII(t *testing.T) {
	text, err := tomlfile.ReadText(statusmith.Files, statusmith.CatalogFile, statusmith.CatalogFile, tomlfile.MaxSize)
	if err != nil {
		t.Fatal(err)
	}
	for i, line := range strings.Split(text, "\n") {
		if strings.ContainsFunc(line, func(r rune) bool { return r > '~' || r < ' ' }) {
			t.Errorf("%s:%d: %q", statusmith.CatalogFile, i+1, line)
		}
	}
}

func TestOurStatusesSendTheHeadersThatTheirProtocolRequires(t *testing.T) {
	c := ours(t)
	for id, names := range map[string]string{
		"http/101": "Upgrade Connection", "http/206": "Content-Range", "http/226": "ETag IM", "http/304": "ETag",
		"http/401": "WWW-Authenticate", "http/405": "Allow", "http/407": "Proxy-Authenticate", "http/426": "Upgrade Connection",
		"sip/305": "Contact", "sip/401": "WWW-Authenticate", "sip/405": "Allow", "sip/407": "Proxy-Authenticate",
		"sip/415": "Accept", "sip/420": "Unsupported", "sip/421": "Require", "sip/422": "Min-SE", "sip/423": "Min-Expires",
	} {
		s, err := c.Find(id)
		if err != nil {
			t.Error(err)
			continue
		}
		for name := range strings.FieldsSeq(names) {
			if _, ok := s.Header(name); !ok {
				t.Errorf("%s has no %s", id, name)
			}
		}
	}
}

func TestOurSummariesAreSentences(t *testing.T) {
	for _, s := range ours(t).Statuses() {
		for _, text := range []string{s.Summary, s.Note} {
			if text != "" && !strings.HasSuffix(text, ".") {
				t.Errorf("%s: %q has no full stop", s.ID(), text)
			}
		}
		for _, text := range []string{s.Message, s.NoHTTP, s.UsedBy} {
			if strings.HasSuffix(text, ".") || text != strings.TrimSpace(text) {
				t.Errorf("%s: %q ends like a sentence", s.ID(), text)
			}
		}
	}
}
