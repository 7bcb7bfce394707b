package catalog

import "testing"

func TestFieldsKeepTheOrderTheyAreWrittenIn(t *testing.T) {
	tests := map[string]struct{ fields, want string }{
		"inline table":     {`fields = { zeta = 1, alpha = 2, mid = 3 }`, `{"zeta":1,"alpha":2,"mid":3}`},
		"table of its own": {"[http.404.fields]\nzeta = 1\nalpha = 2", `{"zeta":1,"alpha":2}`},
		"dotted keys":      {"fields.zeta = 1\nfields.alpha.y = 2\nfields.alpha.x = 3\nfields.mid = 4", `{"zeta":1,"alpha":{"y":2,"x":3},"mid":4}`},
		"dotted keys in turns": {
			"fields.b.y = 1\nfields.a.q = 2\nfields.b.x = 3\nfields.a.p = 4", `{"b":{"y":1,"x":3},"a":{"q":2,"p":4}}`,
		},
		"tables in turns":     {"[http.404.fields.b]\ny = 1\nx = 2\n[http.404.fields.a]\nq = 3", `{"b":{"y":1,"x":2},"a":{"q":3}}`},
		"tables below tables": {`fields = { z = { y = { b = 1, a = 2 }, x = 3 } }`, `{"z":{"y":{"b":1,"a":2},"x":3}}`},
		"tables in lists":     {`fields = { l = [{ z = 1, a = 2 }, { y = 3 }, [{ x = 4, b = 5 }]] }`, `{"l":[{"z":1,"a":2},{"y":3},[{"x":4,"b":5}]]}`},
		"list of tables":      {"[[http.404.fields.l]]\nz = 1\na = 2\n[[http.404.fields.l]]\ny = 3\nb = 4", `{"l":[{"z":1,"a":2},{"y":3,"b":4}]}`},
		"quoted names":        {`fields = { "z z" = 1, "a.b" = 2, "" = 3, "é" = 4 }`, `{"z z":1,"a.b":2,"":3,"é":4}`},
		"every kind of value": {`fields = { s = "x", i = -1, f = 1.5, t = true, e = {}, l = [] }`, `{"s":"x","i":-1,"f":1.5,"t":true,"e":{},"l":[]}`},
		"several lines":       {"fields = {\n  z = 1,\n  a = 2,\n}", `{"z":1,"a":2}`},
		"nothing":             {`fields = {}`, `{}`},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			c := mustLoad(t, "[http.404]\nname = \"not_found\"\n"+tt.fields+"\n")
			if got := jsonText(t, find(t, c, "http/404").Fields); got != tt.want {
				t.Errorf("got  %s\nwant %s", got, tt.want)
			}
		})
	}
}

func TestHeadersKeepTheOrderTheyAreWrittenIn(t *testing.T) {
	c := mustLoad(t, "[http.404]\nname = \"x\"\nheaders.Z = \"1\"\nheaders.A = \"2\"\n", "[http.404.headers]\nM = \"3\"\nB = \"4\"\nz = \"5\"\n")
	got := ""
	for _, h := range find(t, c, "http/404").Headers {
		got += h.Name + "=" + h.Value + " "
	}
	if want := "z=5 A=2 M=3 B=4 "; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestTheBodyKeepsItsOrder(t *testing.T) {
	c := mustLoad(t, "[http.404]\nname = \"x\"\nbody = '''\n{\"z\": {\"y\": 1, \"b\": 2}, \"a\": null}\n'''\n")
	if got, want := jsonText(t, find(t, c, "http/404").Body), `{"z":{"y":1,"b":2},"a":null}`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
