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
			"over.toml:1: smtp.550.http_status: 204 carries no content, and cannot hold beside fields, which c.toml:3 has: fields = false takes it away",
		},
		"name of a higher code in a lower file": {
			[]string{"[http.410]\nname = \"gone\"\n", "[http.404]\nname = \"gone\"\n"},
			"over.toml:2: http.404.name: \"gone\" is the name of http/410 already (c.toml:2)",
		},
		"name of a lower code in a lower file": {
			[]string{"[http.404]\nname = \"gone\"\n", "[http.410]\nname = \"gone\"\n"},
			"over.toml:2: http.410.name: \"gone\" is the name of http/404 already (c.toml:2)",
		},
		"code of other letters in a lower file": {
			[]string{"[a.e1]\nname = \"x\"\n", "\n[a.E1]\nname = \"y\"\n"},
			"over.toml:2: a.E1: differs only by case from a/e1 in c.toml:1: some frameworks answer both at one route",
		},
		"code of other letters in a higher file": {
			[]string{"[a.E1]\nname = \"x\"\n", "\n[a.e1]\nname = \"y\"\n"},
			"over.toml:2: a.e1: differs only by case from a/E1 in c.toml:1: some frameworks answer both at one route",
		},
		"fields over a body": {
			[]string{status + "body = '{}'\nhttp_status = 550\n", "\n[smtp.550]\nfields = { a = 1 }\n"},
			`over.toml:3: smtp.550.fields.a: the body in c.toml:3 has no place for a in over.toml:3: give it {fields.a}, or "...": "{fields}"`,
		},
		"body over fields": {
			[]string{status + "fields = { a = 1 }\nhttp_status = 550\n", "\n[smtp.550]\nbody = '{}'\n"},
			`over.toml:3: smtp.550.body: the body in over.toml:3 has no place for a in c.toml:3: give it {fields.a}, or "...": "{fields}"`,
		},
		"fields and a body in two files of three": {
			[]string{status + "http_status = 550\n", "smtp.550.fields = { a = 1 }\n", "\nsmtp.550.body = '{}'\n"},
			`top.toml:2: smtp.550.body: the body in top.toml:2 has no place for a in over.toml:1: give it {fields.a}, or "...": "{fields}"`,
		},
		"http_status over no_http": {
			[]string{status + "no_http = \"n\"\n", "smtp.550.http_status = 500\n"},
			"over.toml:1: smtp.550.http_status: cannot hold beside no_http, which c.toml:3 has: no_http = false takes it away",
		},
		"no_http over http_status": {
			[]string{status + "http_status = 500\n", "smtp.550.no_http = \"n\"\n"},
			"over.toml:1: smtp.550.no_http: cannot hold beside http_status, which c.toml:3 has: http_status = false takes it away",
		},
		"message over a body": {
			[]string{status + "body = '{\"m\": [\"old\"]}'\n", "smtp.550.message = \"new\"\n"},
			"over.toml:1: smtp.550.message: is not what the body says (c.toml:3): change the body too",
		},
		"message over a body that shows it": {
			[]string{status + "body = '{\"m\": [\"{message}\"]}'\n", "smtp.550.message = \"new\"\n"}, "",
		},
		"body over a message": {[]string{status + "message = \"old\"\n", "smtp.550.body = '{}'\n"}, ""},
		"third file":          {[]string{status, "smtp.550.spec = \"s\"\n", "smtp.550.type = 1\n"}, "top.toml:1: smtp.550.type: must be a string"},
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
