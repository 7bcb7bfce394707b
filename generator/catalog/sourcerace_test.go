package catalog

import "testing"

func TestFamiliesThatAreLaidOverAreReadAtOnce(t *testing.T) {
	base := File{Name: "base.toml", Text: "[http.404]\nname = \"a\"\ntitle = \"Not Found\"\nmessage = \"a\"\n[smtp.450]\nname = \"b\"\ntitle = \"B\"\nmessage = \"b\"\nhttp_status = 404\n[ftp.450]\nname = \"c\"\ntitle = \"C\"\nmessage = \"c\"\nhttp_status = 404\n"}
	over := File{Name: "over.toml", Text: "[http.404.headers]\nX-A = \"1\"\nX-B = \"2\"\n[smtp.450.headers]\nX-A = \"1\"\nX-B = \"2\"\n[ftp.450.headers]\nX-A = \"1\"\nX-B = \"2\"\n"}
	c, err := NewSource(base, over).Catalog()
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range c.Statuses() {
		if value, ok := s.Header("X-B"); !ok || value != "2" {
			t.Errorf("%s has the header %q", s.ID(), value)
		}
	}
}
