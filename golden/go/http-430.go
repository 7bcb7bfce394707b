package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// shopifySecurityRejection answers GET /endpoint.
func shopifySecurityRejection(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(430)
	body := map[string]any{
		"error":   "shopify_security_rejection",
		"message": "The request was rejected as suspicious",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", shopifySecurityRejection)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
