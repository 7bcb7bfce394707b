package catalog_test

import (
	"errors"
	"fmt"
	"log"

	"github.com/statusmith/statusmith/generator/catalog"
)

func ExampleCatalog_Find() {
	c, err := catalog.Load(catalog.File{Name: "shop.toml", Text: `
[family.shop]
title = "Shop"

[shop.order_not_found]
http_status = 404
message = "No order has the number {order_id}"
args = { order_id = "42" }
`})
	if err != nil {
		log.Fatal(err)
	}
	s, err := c.Find("order not found")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(s.ID(), s.HTTPStatus, s.Message)
	// Output: shop/order_not_found 404 No order has the number 42
}

func ExampleProblems() {
	_, err := catalog.Load(catalog.File{Name: "shop.toml", Text: `
[family.shop]
title = "Shop"

[shop.order_not_found]
http_status = 604
mesage = "No such order"
`})
	if problems, ok := errors.AsType[catalog.Problems](err); ok {
		for _, p := range problems {
			fmt.Println(p)
		}
	}
	// Output:
	// shop.toml:6: shop.order_not_found.http_status: HTTP status 604 is outside 200 to 599, which is what a server can send as its answer
	// shop.toml:7: shop.order_not_found.mesage: unknown key, did you mean message?
}
