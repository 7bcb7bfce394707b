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
		"acme/E1":  "",
	} {
		if got := wireOf(t, find(t, c, id)); got != want {
			t.Errorf("%s: got %q, want %q", id, got, want)
		}
	}
}

func TestAWireFormCanPercentEncodeAndUpperCase(t *testing.T) {
	c := mustLoad(t, `
[family.grpc]
wire = "grpc-status: {{.Code}}\ngrpc-message: {{percent .Message}} {{upper .Name}}"
[grpc.8]
name = "x_y"
message = "Über 100%\n~"
`)
	if got, want := wireOf(t, find(t, c, "grpc/8")), "grpc-status: 8\ngrpc-message: %C3%9Cber 100%25%0A~ X_Y"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestAFamilyWithoutAWireFormIsNoProtocol(t *testing.T) {
	c := mustLoad(t, "[family.a]\nwire = \"{{.Code}}\"\n[a.x]\n[b.x]\n[smtp.x]\n")
	for name, want := range map[string][2]bool{"a": {true, false}, "b": {false, false}, "smtp": {false, true}} {
		f, _ := c.Family(name)
		if got := [2]bool{f.Protocol(), f.Ours()}; got != want {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}
}

func TestANumberInAWireFormIsZeroForACodeThatIsNone(t *testing.T) {
	c := mustLoad(t, "[acme.E1]\nwire = \"{{.Number}}\"\n")
	if got := wireOf(t, find(t, c, "acme/E1")); got != "0" {
		t.Errorf("got %q", got)
	}
}
