package search_test

import (
	"fmt"
	"log"

	"github.com/statusmith/statusmith"
	"github.com/statusmith/statusmith/generator/search"
)

func ExampleIndex_Find() {
	g, err := statusmith.Open()
	if err != nil {
		log.Fatal(err)
	}
	c, err := g.Catalog()
	if err != nil {
		log.Fatal(err)
	}
	for _, s := range search.New(c.Statuses()).Find("rate limited")[:3] {
		fmt.Println(s.ID(), s.Title)
	}
	// Output:
	// http/429 Too Many Requests
	// grpc/8 RESOURCE_EXHAUSTED
	// websocket/1008 Policy Violation
}
