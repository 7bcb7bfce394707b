package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
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
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", shopifySecurityRejection)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
