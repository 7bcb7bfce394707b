package main

import (
	"log"
	"net/http"
)

// showItem answers GET /orders/{order_id}/items/{item_id}.
// Path parameter: r.PathValue("order_id").
// Path parameter: r.PathValue("item_id").
func showItem(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(204)
}

func main() {
	http.HandleFunc("GET /orders/{order_id}/items/{item_id}", showItem)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
