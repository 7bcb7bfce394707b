package catalog

import (
	"strings"
	"testing"
)

const selectable = `
[http]
200.name = "ok"
404.name = "not_found"
429.name = "too_many"
500.name = "oops"
[smtp]
250.name = "ok"
450.name = "busy"
[websocket]
1000.name = "normal"
4000-4999.name = "private"
[acme.E404]
`

func TestSelectResolvesEveryKindOfItem(t *testing.T) {
	s := sourceOf(selectable)
	for text, want := range map[string]string{
		"404":                          "http/404",
		"not_found":                    "http/404",
		"404 smtp/250":                 "http/404 smtp/250",
		"404,smtp/250, 500":            "http/404 smtp/250 http/500",
		"4xx":                          "http/404 http/429",
		"http/4xx":                     "http/404 http/429",
		"smtp/4xx":                     "smtp/450",
		"smtp":                         "smtp/250 smtp/450",
		"smtp/all":                     "smtp/250 smtp/450",
		"SMTP/all":                     "smtp/250 smtp/450",
		"404 4xx 404":                  "http/404 http/429",
		"acme":                         "acme/E404",
		"Not Found":                    "http/404",
		"Too Many, Not Found smtp/250": "http/429 http/404 smtp/250",
		"404 HTTP 500":                 "http/404 http/500",
		"HTTP 404 Not Found":           "http/404",
		"smtp, 404":                    "smtp/250 smtp/450 http/404",
		"smtp/all 404":                 "smtp/250 smtp/450 http/404",
		"SMTP":                         "smtp/250 smtp/450",
		"SMTP ACME":                    "smtp/250 smtp/450 acme/E404",
		"smtp acme":                    "smtp/250 smtp/450 acme/E404",
		"smtp not_found":               "smtp/250 smtp/450 http/404",
		"websocket":                    "websocket/1000 websocket/4000-4999",
		"all":                          "http/200 http/404 http/429 http/500 smtp/250 smtp/450 websocket/1000 websocket/4000-4999 acme/E404",
	} {
		sel, err := s.Select(text)
		if err != nil {
			t.Errorf("%s: %v", text, err)
		}
		var ids []string
		for _, status := range sel.Statuses() {
			ids = append(ids, status.ID())
		}
		if got := strings.Join(ids, " "); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}

func TestSelectTellsWhatWasNamedFromWhatBelongsToAGroup(t *testing.T) {
	sel, err := sourceOf(selectable).Select("404 smtp 4xx all acme/E404")
	if err != nil {
		t.Fatal(err)
	}
	var groups []string
	for _, item := range sel {
		if item.Group {
			groups = append(groups, item.Text)
		}
	}
	if got := strings.Join(groups, " "); got != "smtp 4xx all" {
		t.Errorf("got %s", got)
	}
}

func TestSelectRefusesWhatNamesNothing(t *testing.T) {
	s := sourceOf(selectable)
	for text, want := range map[string]string{
		"":               `"" names no status`,
		" , ":            `" , " names no status`,
		"smtp/9xx":       "smtp/9xx selects no status",
		"websocket/4xx":  "websocket/4xx selects no status",
		"smpt/all":       `unknown family "smpt", did you mean smtp?`,
		"nonsense 404":   `unknown status "nonsense": run statusmith list to see them all`,
		"some nonsense":  `unknown status "some nonsense": run statusmith list to see them all`,
		"some, nonsense": `unknown status "some": run statusmith list to see them all`,
		"404 smtp 450":   `unknown status "smtp 450", did you mean smtp/450?`,
		"smtp 404":       `unknown status "smtp 404", did you mean http/404?`,
		"http 404 flask": `unknown status "http 404", did you mean http/404?`,
		"404 nonsense":   `unknown status "nonsense": run statusmith list to see them all`,
	} {
		if _, err := s.Select(text); err == nil || err.Error() != want {
			t.Errorf("%q: got %v, want %s", text, err, want)
		}
	}
}
