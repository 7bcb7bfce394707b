package main

import (
	"encoding/json"
	"log"
	"net/http"
	"time"
)

// variantAlsoNegotiates answers GET /endpoint.
func variantAlsoNegotiates(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(http.StatusVariantAlsoNegotiates)
	body := map[string]any{
		"error":   "variant_also_negotiates",
		"message": "Content negotiation is misconfigured on the server",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /endpoint", variantAlsoNegotiates)
	server := &http.Server{
		Addr:              "127.0.0.1:8080",
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
