package catalog

import "testing"

func TestWireShowsWhatTheProtocolSends(t *testing.T) {
	c := mustLoad(t, `
[family.smtp]
wire = "{{.Code}} {{with .Enhanced}}{{.}} {{end}}{{.Title}}"
[smtp.504]
name = "parameter_not_implemented"
enhanced = "5.5.4"
[smtp.354]
name = "start_mail_input"
[smtp.999]
name = "never_sent"
wire = ""

[family.sip]
wire = "SIP/2.0 {{.Code}} {{.Title}}{{range .Headers}}\n{{.Name}}: {{.Value}}{{end}}"
[sip.503]
name = "service_unavailable"
headers = { Retry-After = "300", Via = "x" }

[family.plain]
wire = "no action"
[plain.1]
name = "x"
[plain.2]
name = "y"
message = "<b> & \"c\""
wire = "{{.Name}} {{.Message}} {{printf \"%04d\" .Number}}"

[acme.E1]
`)
	for id, want := range map[string]string{
		"smtp/504": "504 5.5.4 Parameter Not Implemented",
		"smtp/354": "354 Start Mail Input",
		"smtp/999": "",
		"sip/503":  "SIP/2.0 503 Service Unavailable\nRetry-After: 300\nVia: x",
		"plain/1":  "no action",
		"plain/2":  `y <b> & "c" 0002`,
		"acme/E1":  "E1 E1",
	} {
		if got := wireOf(t, find(t, c, id)); got != want {
			t.Errorf("%s: got %q, want %q", id, got, want)
		}
	}
}

func TestANumberInAWireFormIsZeroForACodeThatIsNone(t *testing.T) {
	c := mustLoad(t, "[acme.E1]\nwire = \"{{.Number}}\"\n")
	if got := wireOf(t, find(t, c, "acme/E1")); got != "0" {
		t.Errorf("got %q", got)
	}
}
