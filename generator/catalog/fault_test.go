package catalog

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestAProblemIsThatOfTheFileAtFault(t *testing.T) {
	const status = "[smtp.550]\nname = \"x\"\n"
	tests := map[string]struct {
		files []string
		want  string
	}{
		"mistake below":             {[]string{status + "note = 1\n", "[smtp.550]\nspec = \"s\"\n"}, "c.toml:3: smtp.550.note: must be a string"},
		"mistake above":             {[]string{status + "note = \"n\"\n", "\n\n[smtp.550]\nnote = 1\n"}, "over.toml:4: smtp.550.note: must be a string"},
		"mistake that is laid over": {[]string{status + "note = 1\n", "smtp.550.note = \"n\"\n"}, ""},
		"mistake in one header of several files": {
			[]string{status + "headers = { A = \"1\", B = 2 }\n", "smtp.550.headers.A = \"x\"\n"},
			"c.toml:3: smtp.550.headers.B: must be a string, or false to leave the header out",
		},
		"required header taken away": {
			[]string{"[http.401]\nname = \"x\"\nheaders = { WWW-Authenticate = \"x\" }\n", "\n[http.401.headers]\nwww-authenticate = false\n"},
			"over.toml:2: http.401.headers: HTTP 401 needs the header WWW-Authenticate (RFC 9110, Section 15.5.2)",
		},
		"number that needs a header": {
			[]string{status + "headers = { A = \"1\" }\n", "\n\nsmtp.550.http_status = 401\n"},
			"over.toml:3: smtp.550.http_status: HTTP 401 needs the header WWW-Authenticate (RFC 9110, Section 15.5.2)",
		},
		"number without content": {
			[]string{status + "fields = { a = 1 }\n", "smtp.550.http_status = 204\n"},
			"over.toml:1: smtp.550.http_status: 204 carries no content",
		},
		"name of a higher code that lies below": {
			[]string{"[http.410]\nname = \"gone\"\n", "[http.404]\nname = \"gone\"\n"},
			"over.toml:2: http.404.name: \"gone\" is the name of http/410 already",
		},
		"name of a lower code that lies below": {
			[]string{"[http.404]\nname = \"gone\"\n", "[http.410]\nname = \"gone\"\n"},
			"over.toml:2: http.410.name: \"gone\" is the name of http/404 already",
		},
		"code of other letters that lies below": {
			[]string{"[a.e1]\nname = \"x\"\n", "\n[a.E1]\nname = \"y\"\n"},
			"over.toml:2: a.E1: differs only by case from a/e1 in c.toml:1: some frameworks answer both at one route",
		},
		"code of other letters that lies above": {
			[]string{"[a.E1]\nname = \"x\"\n", "\n[a.e1]\nname = \"y\"\n"},
			"over.toml:2: a.e1: differs only by case from a/E1 in c.toml:1: some frameworks answer both at one route",
		},
		"third file": {[]string{status, "smtp.550.spec = \"s\"\n", "smtp.550.type = 1\n"}, "top.toml:1: smtp.550.type: must be a string"},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := loadTexts(tt.files...)
			if diff := cmp.Diff(tt.want, problemLines(t, err)); diff != "" {
				t.Error(diff)
			}
		})
	}
}
