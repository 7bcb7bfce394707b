package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// misdirectedRequest answers GET /endpoint.
func misdirectedRequest(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(421)
	body := map[string]any{
		"error":   "misdirected_request",
		"message": "This server cannot answer requests for this URI",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", misdirectedRequest)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
