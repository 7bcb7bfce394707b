package catalog

import (
	"strings"
	"testing"
)

func TestHTTPStatusIsChecked(t *testing.T) {
	checkProblems(t, map[string]fileTest{
		"code of http that is not a number": {`
[http.abc]
name = "x"
`, `c.toml:2: http.abc: an HTTP status code is a number from 100 to 599`},
		"code of http below 100": {`[http.099]
name = "x"
`, `c.toml:1: http.099: an HTTP status code is a number from 100 to 599`},
		"code of http above 599": {`[http.600]
name = "x"
`, `c.toml:1: http.600: an HTTP status code is a number from 100 to 599`},
		"code of http above 599 with its reason": {`[http.999]
name = "x"
no_http = "the number is invalid"
`, ``},
		"four digits with a reason": {`[http.1000]
name = "x"
no_http = "the number is invalid"
`, `c.toml:1: http.1000: an HTTP status code is a number from 100 to 599`},
		"four digits": {`[http.0404]
name = "x"
`, `c.toml:1: http.0404: an HTTP status code is a number from 100 to 599`},
		"another number in http": {`[http.404]
name = "x"
http_status = 410
`, `c.toml:3: http.404.http_status: is 404 for http/404: give another number its own entry`},
		"the same number in http": {`[http.404]
name = "x"
http_status = 404
`, ``},
		"text": {`[smtp.550]
name = "x"
http_status = "550"
`, `c.toml:3: smtp.550.http_status: must be a number`},
		"interim": {`[smtp.550]
name = "x"
http_status = 199
`, `c.toml:3: smtp.550.http_status: HTTP status 199 is outside 200 to 599, which is what a server can send as its answer`},
		"above 599": {`[smtp.550]
name = "x"
http_status = 600
`, `c.toml:3: smtp.550.http_status: HTTP status 600 is outside 200 to 599, which is what a server can send as its answer`},
		"beside no_http": {`[smtp.550]
name = "x"
no_http = "it is never sent"
http_status = 550
`, `c.toml:4: smtp.550.http_status: is beside no_http: a status either has an HTTP form or not`},
	})
}

func TestEnhancedCodeIsChecked(t *testing.T) {
	checkProblems(t, map[string]fileTest{
		"two parts": {`[smtp.550]
name = "x"
enhanced = "5.1"
`, `c.toml:3: smtp.550.enhanced: an enhanced status code looks like 5.5.4 (RFC 3463, Section 2)`},
		"unknown class": {`[smtp.350]
name = "x"
enhanced = "3.1.1"
`, `c.toml:3: smtp.350.enhanced: an enhanced status code looks like 5.5.4 (RFC 3463, Section 2)`},
		"class unlike the reply code": {`[smtp.450]
name = "x"
enhanced = "5.1.1"
`, `c.toml:3: smtp.450.enhanced: class 5 does not go with reply code 450`},
		"longest": {`[smtp.550]
name = "x"
enhanced = "5.123.999"
`, ``},
	})
}

func TestHeadersAreChecked(t *testing.T) {
	with := func(headers string) string { return "[http.404]\nname = \"x\"\nheaders = " + headers + "\n" }
	const place = "c.toml:3: http.404.headers"
	checkProblems(t, map[string]fileTest{
		"text":                       {with(`"Allow: GET"`), place + `: must be a table, as in headers = { ... }`},
		"number":                     {with(`{ Age = 3 }`), place + `.Age: must be a string, or false to leave the header out`},
		"true":                       {with(`{ Age = true }`), place + `.Age: must be a string, or false to leave the header out`},
		"false":                      {with(`{ Age = false }`), ``},
		"twice":                      {with(`{ Vary = "a", vary = "b" }`), place + `.vary: the header appears twice; the case of its name does not matter`},
		"no token":                   {with(`{ "X Y" = "a" }`), place + `."X Y": header name "X Y" is not a token (RFC 9110, Section 5.6.2)`},
		"no name":                    {with(`{ "" = "a" }`), place + `."": header name "" is not a token (RFC 9110, Section 5.6.2)`},
		"name in UTF-8":              {with(`{ "É" = "a" }`), place + `."É": header name "É" is not a token (RFC 9110, Section 5.6.2)`},
		"every character of a token": {with(`{ "!#$%&'*+-.^_` + "`" + `|~09azAZ" = "a" }`), ``},
		"length":                     {with(`{ content-LENGTH = "3" }`), place + `.content-LENGTH: content-LENGTH is written by the server itself`},
		"date":                       {with(`{ Date = "x" }`), place + `.Date: Date is written by the server itself`},
		"encoding":                   {with(`{ Transfer-Encoding = "x" }`), place + `.Transfer-Encoding: Transfer-Encoding is written by the server itself`},
		"line feed":                  {with(`{ A = "x\nSet-Cookie: y" }`), place + `.A: the value of A holds a line break`},
		"line return":                {with(`{ A = "x\ry" }`), place + `.A: the value of A holds a line break`},
		"control":                    {with(`{ A = "x\u007fy" }`), place + `.A: the value of A holds a character that is not printable ASCII (RFC 9110, Section 5.5)`},
		"letter beyond ASCII":        {with(`{ A = "é" }`), place + `.A: the value of A holds a character that is not printable ASCII (RFC 9110, Section 5.5)`},
		"tab inside":                 {with(`{ A = "x\ty" }`), place + `.A: the value of A holds a tab, which not every server sends`},
		"server":                     {with(`{ server = "x" }`), place + `.server: server is written by the server itself`},
		"trailer":                    {with(`{ Trailer = "x" }`), place + `.Trailer: Trailer is written by the server itself`},
		"connection option":          {with(`{ Connection = "close, X" }`), place + `.Connection: Connection is written by the server too: its options can be Upgrade, close and keep-alive (RFC 9110, Section 7.6.1)`},
		"entity-tag":                 {with(`{ ETag = 'W/"a,b"' }`), ``},
		"entity-tag without quotes":  {with(`{ ETag = "a" }`), place + `.ETag: the value of ETag looks like "v1", with its quotes and without a space (RFC 9110, Section 8.8.3)`},
		"URI":                        {with(`{ Location = "http://[::1]:80/a;b?c=%20#d" }`), ``},
		"URI that is none":           {with(`{ Location = "/a b" }`), place + `.Location: the value of Location is not a URI reference (RFC 3986, Section 4.1): write ' ' as %20`},
		"URI with half an escape":    {with(`{ Content-Location = "/%z" }`), place + `.Content-Location: the value of Content-Location is not a URI reference (RFC 3986, Section 4.1)`},
		"host in capitals":           {with(`{ Location = "http://A/" }`), place + `.Location: write scheme and host in the value of Location in lower case, as some frameworks do (RFC 3986, Section 6.2.2.1)`},
		"scheme in capitals":         {with(`{ Location = "HTTP://a/" }`), place + `.Location: write scheme and host in the value of Location in lower case, as some frameworks do (RFC 3986, Section 6.2.2.1)`},
		"two cookies":                {with(`{ Set-Cookie = ["a=1", "A=2"] }`), ``},
		"one cookie in a list":       {with(`{ Set-Cookie = ["a"] }`), ``},
		"no cookie in a list":        {with(`{ Set-Cookie = [] }`), place + `.Set-Cookie: is an empty list; false leaves the header out`},
		"number in a list":           {with(`{ Set-Cookie = ["a=1", 2] }`), place + `.Set-Cookie: must be a list of strings`},
		"list of another header":     {with(`{ Link = ["a"] }`), place + `.Link: is a list, which only Set-Cookie can be: join the values with a comma (RFC 9110, Section 5.3)`},
		"cookie without a name":      {with(`{ Set-Cookie = ["a=1", "b"] }`), place + `: Set-Cookie "b" does not begin with name=value (RFC 6265, Section 4.1.1)`},
		"cookie twice":               {with(`{ Set-Cookie = ["a=1", "a=2"] }`), place + `: the cookie a is set twice (RFC 6265, Section 4.1.1)`},
		"cookie like an attribute":   {with(`{ Set-Cookie = ["a=1", "Path=2"] }`), place + `: a cookie cannot be named Path, which is an attribute of cookies`},
		"longest together":           {with(`{ A = "` + strings.Repeat("x", 4096) + `", B = "` + strings.Repeat("x", 3062) + `" }`), ``},
		"longer together":            {with(`{ A = "` + strings.Repeat("x", 4096) + `", B = "` + strings.Repeat("x", 3063) + `" }`), place + `: the headers are 7169 bytes together, more than the 7168 that every server sends`},
		"space at end":               {with(`{ A = "x " }`), place + `.A: the value of A begins or ends with white space, which is lost on the wire`},
		"tab in front":               {with(`{ A = "\tx" }`), place + `.A: the value of A begins or ends with white space, which is lost on the wire`},
		"empty value":                {with(`{ A = "" }`), ``},
		"longest":                    {with(`{ A = "` + strings.Repeat("x", 4096) + `" }`), ``},
		"too long":                   {with(`{ A = "` + strings.Repeat("x", 4097) + `" }`), place + `.A: the value of A is longer than 4096 bytes, more than servers send`},
		"text as the body": {with(`{ Content-Type = "text/plain" }`),
			place + `.Content-Type: ` + noJSONType},
		"type with a parameter": {with(`{ Content-Type = "application/json; charset=utf-8" }`),
			place + `.Content-Type: ` + noJSONType},
		"type without its half": {with(`{ Content-Type = "+json" }`),
			place + `.Content-Type: ` + noJSONType},
		"type with two slashes": {with(`{ Content-Type = "a/b/c+json" }`),
			place + `.Content-Type: ` + noJSONType},
		"type without its first half": {with(`{ Content-Type = "/c+json" }`),
			place + `.Content-Type: ` + noJSONType},
		"range of types":                       {with(`{ Content-Type = "application/*+json" }`), place + `.Content-Type: ` + noJSONType},
		"markup as the body":                   {with(`{ Content-Type = "text/html" }`), place + `.Content-Type: ` + noJSONType},
		"sequence of texts":                    {with(`{ Content-Type = "application/json-seq" }`), place + `.Content-Type: ` + noJSONType},
		"sequence of texts of another type":    {with(`{ Content-Type = "application/geo+json-seq" }`), place + `.Content-Type: ` + noJSONType},
		"JSON by half":                         {with(`{ Content-Type = "application/jsonp" }`), place + `.Content-Type: ` + noJSONType},
		"type that has json as a word":         {with(`{ Content-Type = "application/x-amz-json-1.0" }`), ``},
		"type of a company that ends in .json": {with(`{ Content-Type = "application/vnd.acme.json" }`), ``},
		"type that ends in +json":              {with(`{ content-type = "application/vnd.api+json" }`), ``},
	})
}

const noJSONType = "Content-Type must name a JSON type, without parameters, because the body is JSON: application/json, one that ends in +json, or application/x-amz-json-1.0 and the like"

func TestHeadersThatHTTPRequiresAreDemanded(t *testing.T) {
	for code, want := range map[string]string{
		"206": "Content-Range (RFC 9110, Section 15.3.7)",
		"401": "WWW-Authenticate (RFC 9110, Section 15.5.2)",
		"405": "Allow (RFC 9110, Section 15.5.6)",
		"407": "Proxy-Authenticate (RFC 9110, Section 15.5.8)",
		"426": "Upgrade (RFC 9110, Section 15.5.22)",
	} {
		name, _, _ := strings.Cut(want, " ")
		checkProblems(t, map[string]fileTest{
			code + " without headers": {"[http." + code + "]\nname = \"x\"\n",
				"c.toml:1: http." + code + ": HTTP " + code + " needs the header " + want},
			code + " without this one": {"[http." + code + "]\nname = \"x\"\nheaders = { Age = \"1\" }\n",
				"c.toml:3: http." + code + ".headers: HTTP " + code + " needs the header " + want},
			code + " of another protocol": {"[acme.E1]\nhttp_status = " + code + "\n",
				"c.toml:2: acme.E1.http_status: HTTP " + code + " needs the header " + want},
			code + " with it": {"[acme.E1]\nhttp_status = " + code + "\nheaders = { " + name + " = \"x\", connection = \"close, UPGRADE\" }\n", ""},
		})
	}
	checkProblems(t, map[string]fileTest{
		"101 without headers":    {"[http.101]\nname = \"x\"\n", "c.toml:1: http.101: HTTP 101 needs the header Upgrade (RFC 9110, Section 15.2.2)"},
		"101 that is never sent": {"[http.101]\nname = \"x\"\nno_http = \"y\"\n", ""},
		"Upgrade alone": {"[http.200]\nname = \"x\"\nheaders = { Upgrade = \"h2c\" }\n",
			`c.toml:3: http.200.headers: the header Upgrade needs Connection = "Upgrade" (RFC 9110, Section 7.8)`},
	})
}

func TestRequiresHeaderTellsWhatMayNotBeLeftOut(t *testing.T) {
	upgrade := []Header{{"upgrade", "h2c"}, {"Connection", "Upgrade"}, {"Age", "1"}}
	tests := []struct {
		status  int
		headers []Header
		name    string
		want    bool
	}{
		{401, nil, "www-authenticate", true}, {401, nil, "Age", false}, {404, nil, "Allow", false},
		{426, upgrade, "Upgrade", true}, {426, upgrade, "connection", true}, {426, upgrade, "Age", false},
		{200, upgrade, "Connection", true}, {200, upgrade, "Upgrade", false}, {200, upgrade[2:], "Connection", false},
	}
	for _, tt := range tests {
		if got := RequiresHeader(tt.status, tt.headers, tt.name); got != tt.want {
			t.Errorf("%d %s: got %v", tt.status, tt.name, got)
		}
	}
}
