package catalog

import "testing"

const findable = `
[http.404]
name = "not_found"
[http.504]
name = "gateway_timeout"
[http.502]
name = "bad_gateway"
title = "No such gateway"
formerly = ["bad_router"]
[smtp.504]
name = "parameter_not_implemented"
enhanced = "5.5.4"
keywords = ["5.5.4"]
[smtp.501]
name = "syntax"
enhanced = "5.5.4"
[smtp.555]
name = "unknown_parameter"
enhanced = "5.5.4"
[smtp.502]
name = "unimplemented"
enhanced = "5.5.1"
[smtp.503]
name = "bad_sequence"
enhanced = "5.5.1"
[smtp.250]
name = "mail_action_okay"
enhanced = "2.1.5"
[smtp.554]
name = "transaction_failed"
keywords = ["spam", "5.7.1"]
[family.smtp]
title = "Simple"
[sip.404]
name = "not_found"
[sip.480]
name = "temporarily_unavailable"
[ftp.250]
name = "file_action_okay"
[ftp.504]
name = "parameter_not_implemented"
[websocket.3000-3999]
name = "registered_codes"
[websocket.3000]
name = "unauthorized"
[grpc.4]
name = "deadline_exceeded"
[acme.E1042]
[acme.not-here]
name = "elsewhere"
[acme.aa]
name = "bb"
formerly = ["acme/OLD-7", "globex/E9"]
[acme.bb]
name = "cc"
`

func TestFindResolves(t *testing.T) {
	tests := map[string]string{
		"http/404":                           "http/404",
		"HTTP/404":                           "http/404",
		"404":                                "http/404",
		"not_found":                          "http/404",
		"Not-Found":                          "http/404",
		"404-not-found":                      "http/404",
		"http/404_not_found":                 "http/404",
		"sip/not_found":                      "sip/404",
		"504":                                "http/504",
		"smtp/504":                           "smtp/504",
		"smtp/parameter_not_implemented":     "smtp/504",
		"smtp/504-parameter-not-implemented": "smtp/504",
		"smtp/504-Parameter-Not-Implemented": "smtp/504",
		"480":                                "sip/480",
		"temporarily-unavailable":            "sip/480",
		"554":                                "smtp/554",
		"4":                                  "grpc/4",
		"3000":                               "websocket/3000",
		"3000-3999":                          "websocket/3000-3999",
		"websocket/3000-3999":                "websocket/3000-3999",
		"3000-3999-registered-codes":         "websocket/3000-3999",
		"websocket/registered_codes":         "websocket/3000-3999",
		"E1042":                              "acme/E1042",
		"e1042":                              "acme/E1042",
		"acme/E1042-e1042":                   "acme/E1042",
		"not-here":                           "acme/not-here",
		"acme/not-here-elsewhere":            "acme/not-here",
		"acme/bb":                            "acme/bb", // a code goes before a name
		"Not Found":                          "http/404",
		"NotFound":                           "http/404",
		"NOT FOUND":                          "http/404",
		"404 Not Found":                      "http/404",
		"HTTP 404":                           "http/404",
		"HTTP/404 Not Found":                 "http/404",
		"HTTP 404 Not Found":                 "http/404",
		"HTTP_404_NOT_FOUND":                 "http/404",
		"Http404":                            "http/404",
		"SIP Not Found":                      "sip/404",
		"SMTP 504":                           "smtp/504",
		"Simple 504":                         "smtp/504",
		"GatewayTimeout":                     "http/504",
		"DeadlineExceeded":                   "grpc/4",
		"No Such Gateway":                    "http/502",
		"bad_router":                         "http/502",
		"http/bad-router":                    "http/502",
		"2.1.5":                              "smtp/250",
		"5.5.4":                              "smtp/504", // three have it; people search for one with it
		"smtp/5.5.4":                         "smtp/504",
		"5.7.1":                              "smtp/554", // nobody has it
		"acme/OLD-7":                         "acme/aa",
		"OLD-7":                              "acme/aa",
		"globex/E9":                          "acme/aa", // no family of that name is left
	}
	c := mustLoad(t, findable)
	for text, want := range tests {
		t.Run(text, func(t *testing.T) {
			if s, err := c.Find(text); err != nil || s.ID() != want {
				t.Errorf("got %v, %v, want %s", s, err, want)
			}
		})
	}
}

func TestFindExplainsWhatItCannotResolve(t *testing.T) {
	tests := map[string]struct{ text, want string }{
		"code of two families":      {"250", `status "250" is ambiguous: say ftp/250 or smtp/250`},
		"name of two families":      {"parameter_not_implemented", `status "parameter_not_implemented" is ambiguous: say ftp/504 or smtp/504`},
		"slug of two families":      {"504-parameter-not-implemented", `status "504-parameter-not-implemented" is ambiguous: say ftp/504 or smtp/504`},
		"wrong digit":               {"405", `unknown status "405", did you mean http/404?`},
		"letter left out":           {"gateway_timout", `unknown status "gateway_timout", did you mean http/gateway_timeout?`},
		"letters swapped":           {"gatewya-timeout", `unknown status "gatewya-timeout", did you mean http/gateway_timeout?`},
		"word of a later family":    {"deadline_exceded", `unknown status "deadline_exceded", did you mean grpc/deadline_exceeded?`},
		"nearest of all families":   {"transaction_faild", `unknown status "transaction_faild", did you mean smtp/transaction_failed?`},
		"wrong within its family":   {"sip/not_foud", `unknown status "sip/not_foud", did you mean sip/not_found?`},
		"right in another family":   {"smtp/not_found", `unknown status "smtp/not_found": run statusmith list to see them all`},
		"enhanced code of two":      {"5.5.1", `status "5.5.1" is ambiguous: say smtp/502 or smtp/503`},
		"digits of a code":          {"5-0-4", `unknown status "5-0-4": run statusmith list to see them all`},
		"digits with points":        {"5.0.4", `unknown status "5.0.4": run statusmith list to see them all`},
		"family and code":           {"smtp 504", `unknown status "smtp 504", did you mean smtp/504?`},
		"family and code of http":   {"http 504", `unknown status "http 504", did you mean http/504?`},
		"family and name":           {"sip not found", `unknown status "sip not found", did you mean sip/404?`},
		"family and nothing":        {"smtp ", `unknown status "smtp ": run statusmith list to see them all`},
		"nothing near":              {"xyzzy", `unknown status "xyzzy": run statusmith list to see them all`},
		"slug of two statuses":      {"404-gateway-timeout", `unknown status "404-gateway-timeout", did you mean http/gateway_timeout?`},
		"mistyped family":           {"htpt/404", `unknown family "htpt", did you mean http?`},
		"mistyped family, capitals": {"SMPT/504", `unknown family "SMPT", did you mean smtp?`},
		"unheard-of family":         {"gopher/1", `unknown family "gopher"; known are http, smtp, sip, ftp, websocket, grpc, acme`},
		"no family":                 {"/404", `unknown family ""; known are http, smtp, sip, ftp, websocket, grpc, acme`},
		"no status":                 {"smtp/", `unknown status "smtp/": run statusmith list to see them all`},
	}
	c := mustLoad(t, findable)
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			if s, err := c.Find(tt.text); err == nil || err.Error() != tt.want {
				t.Errorf("got  %v, %v\nwant %s", s, err, tt.want)
			}
		})
	}
}

func TestFindPrefersTheOnlyStatusThatHTTPCanSend(t *testing.T) {
	c := mustLoad(t, "[grpc.4]\nname = \"deadline_exceeded\"\nhttp_status = 504\n[dns.4]\nname = \"notimp\"\nno_http = \"x\"\n[dns.9]\nname = \"a\"\n[acme.9]\nname = \"a\"\n")
	if s, err := c.Find("4"); err != nil || s.ID() != "grpc/4" {
		t.Errorf("got %v, %v", s, err)
	}
	if s, err := c.Find("9"); err == nil || err.Error() != `status "9" is ambiguous: say acme/9 or dns/9` {
		t.Errorf("got %v, %v", s, err)
	}
}

func TestFamiliesAndCodesAreSorted(t *testing.T) {
	c := mustLoad(t, "[zeta.10]\nname = \"a\"\n[zeta.9]\nname = \"b\"\n[zeta.9-12]\nname = \"c\"\n[zeta.X1]\n"+
		"[alpha.1]\nname = \"a\"\n[grpc.1]\nname = \"a\"\n[http.200]\nname = \"a\"\n[smtp.211]\nname = \"a\"\n")
	got := ""
	for _, s := range c.Statuses() {
		got += s.ID() + " "
	}
	want := "http/200 smtp/211 grpc/1 alpha/1 zeta/9 zeta/9-12 zeta/10 zeta/X1 "
	if got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestReasonIsTheTitleThatHTTPHas(t *testing.T) {
	smtp := family(t, mustLoad(t, findable), "smtp")
	for status, want := range map[int]string{404: "Not Found", 250: "", 0: ""} {
		if got := smtp.Reason(status); got != want {
			t.Errorf("%d: got %q, want %q", status, got, want)
		}
	}
	if got := family(t, mustLoad(t, "[acme.E404]\n"), "acme").Reason(404); got != "" {
		t.Errorf("without http: got %q", got)
	}
}

func family(t *testing.T, c *Catalog, name string) *Family {
	t.Helper()
	f, ok := c.Family(name)
	if !ok {
		t.Fatalf("there is no family %s", name)
	}
	return f
}
