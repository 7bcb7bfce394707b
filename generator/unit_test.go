package generator_test

import (
	"strings"
	"testing"

	"github.com/statusmith/statusmith/generator"
)

func TestAConstantOfRubyIsThePathBelowItsRoot(t *testing.T) {
	f := framework(t, "rails")
	for file, want := range map[string]string{
		"app/controllers/concerns/api_errors.rb":                "APIErrors",
		"app/controllers/api/v1/errors.rb":                      "API::V1::Errors",
		"app/controllers/api/concerns/shop_errors.rb":           "API::Concerns::ShopErrors",
		"app/models/concerns/errors.rb":                         "Errors",
		"app/services/errors.rb":                                "Errors",
		"engines/billing/app/services/billing/errors.rb":        "Billing::Errors",
		"packs/orders/app/controllers/concerns/orders/fault.rb": "Orders::Fault",
		"apps/shop/app/lib/errors.rb":                           "Errors",
		"lib/errors/http_api.rb":                                "Errors::HttpAPI",
		"config/errors.rb":                                      "Errors",
		"errors.rb":                                             "Errors",
	} {
		words, err := f.ConstantOf(file, []string{"API"})
		if got := strings.Join(words, "::"); err != nil || got != want {
			t.Errorf("%s is %s, %v; want %s", file, got, err, want)
		}
	}
	for _, file := range []string{"app/models/api-errors.rb", "app/models/Errors.rb", "app/models/2nd/errors.rb", "app/models/_errors.rb"} {
		if words, err := f.ConstantOf(file, nil); err == nil {
			t.Errorf("%s is %v", file, words)
		}
	}
}

func TestOptionsOfOneLanguageAreRefusedInOthers(t *testing.T) {
	g := open(t)
	for _, test := range []struct{ framework, option, value, form, want string }{
		{"flask", "constant", "Errors", "module", "constant=Errors has no effect: only Ruby names a module so, and Flask is python"},
		{"rails", "namespace", "Shop", "module", "namespace=Shop has no effect: only C# has namespaces, and Ruby on Rails is ruby"},
		{"aspnet", "namespace", "Shop", "endpoint", "namespace=Shop has no effect: it is of --form module"},
		{"rails", "constant", "errors", "module", "constant=errors is not a Ruby constant such as Api::Errors"},
		{"aspnet", "namespace", "Shop..Api", "module", "namespace=Shop..Api is not a namespace such as Shop.Api"},
	} {
		o := generator.Options{Form: generator.Form(test.form)}
		err := o.Set(test.option, test.value)
		if err == nil {
			_, err = g.Render("404", test.framework, o)
		}
		if err == nil || err.Error() != test.want {
			t.Errorf("got  %v\nwant %s", err, test.want)
		}
	}
}
