package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// requestHeaderTooLarge answers GET /endpoint.
func requestHeaderTooLarge(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(494)
	body := map[string]any{
		"error":   "request_header_too_large",
		"message": "The request header is too large",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", requestHeaderTooLarge)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
