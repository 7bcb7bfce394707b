package generator_test

import (
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
)

func TestHeadersThatAFrameworkCannotSendBecomeARemark(t *testing.T) {
	c := catalogOf(t, named)
	const remark = "# Not sent: Upgrade: h2c; Connection: Upgrade ("
	for name, omits := range map[string]bool{"django": true, "flask": true, "express": false, "go": false} {
		code, err := framework(t, name).Render(find(t, c, "http/426"), generator.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(code.Snippet, remark) != omits || strings.Contains(code.Snippet, `"h2c"`) == omits {
			t.Errorf("%s omits: %v\n%s", name, omits, code.Snippet)
		}
		if !strings.Contains(code.Snippet, "Age") {
			t.Errorf("%s leaves out another header\n%s", name, code.Snippet)
		}
		if got := len(code.Response.Headers); got != 3 {
			t.Errorf("%s: the response has %d headers, want all 3", name, got)
		}
	}
}

func TestExceptionsOfAServerBecomeARemark(t *testing.T) {
	front := strings.Replace(frontMatter, "port = 80\n", `port = 80
[serve.b]
[serve.a]
[omit]
headers = ["TE"]
reason = "hop"
[except.429]
server = "a"
reason = "a drops it"
[except.retry-after]
server = "b"
reason = "b rounds it"
`, 1)
	f, err := load(t, front+"{{define \"imports\"}}{{end}}\n{{define \"snippet\"}}{{comment .Remark}}{{end}}\n")
	if err != nil {
		t.Fatal(err)
	}
	c := catalogOf(t, "[http.404]\nname = \"a\"\n[http.429]\nname = \"b\"\nheaders = { Retry-After = \"1\", te = \"x\" }\n"+
		"[http.503]\nname = \"c\"\nheaders = { RETRY-AFTER = \"1\" }\n")
	for id, want := range map[string]string{
		"http/404": "#", "http/503": "# b rounds it", "http/429": "# Not sent: te: x (hop); a drops it; b rounds it",
	} {
		code, err := f.Render(find(t, c, id), generator.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if code.Snippet != want {
			t.Errorf("%s: got %q, want %q", id, code.Snippet, want)
		}
	}
	if got := strings.Join(f.ExceptionKeys(), " ") + " " + strings.Join(f.ServerNames(), " "); got != "429 retry-after a b" {
		t.Errorf("got %s", got)
	}
}
