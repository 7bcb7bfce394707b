package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// variantAlsoNegotiates answers GET /endpoint.
func variantAlsoNegotiates(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(506)
	body := map[string]any{
		"error":   "variant_also_negotiates",
		"message": "Content negotiation is misconfigured on the server",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", variantAlsoNegotiates)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
