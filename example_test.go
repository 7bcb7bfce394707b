package statusmith_test

import (
	"fmt"
	"log"
	"testing/fstest"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator"
)

func ExampleOpen() {
	g, err := statusmith.Open()
	if err != nil {
		log.Fatal(err)
	}
	code, err := g.Render("smtp/504", "flask", generator.Options{})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(code.Snippet)
	// Output:
	// @app.get("/endpoint")
	// def parameter_not_implemented():
	//     body = {
	//         "error": "parameter_not_implemented",
	//         "message": "Command parameter not implemented",
	//     }
	//     return jsonify(body), 504
}

// A catalog of one's own adds a family and changes statuses of ours, key by key.
func ExampleOpen_ownCatalog() {
	company := fstest.MapFS{"company.toml": {Data: []byte(`
[http.404]
message = "Nothing to see here"

[shop.card_declined]
message     = "The card was declined"
http_status = 402
`)}}
	g, err := statusmith.Open(generator.WithCatalog(company, "company.toml"))
	if err != nil {
		log.Fatal(err)
	}
	for _, status := range []string{"shop/card_declined", "404"} {
		code, err := g.Render(status, "go", generator.Options{})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(code.Response.Status, code.Response.Reason)
	}
	statuses, err := g.Select("shop")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(statuses[0].ID(), statuses[0].Message)
	// Output:
	// 402 Payment Required
	// 404 Not Found
	// shop/card_declined The card was declined
}
