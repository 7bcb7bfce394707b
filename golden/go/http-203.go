package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// nonAuthoritativeInformation answers GET /endpoint.
func nonAuthoritativeInformation(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(203)
	body := map[string]any{
		"status":  "non_authoritative_information",
		"message": "A proxy has modified this content",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", nonAuthoritativeInformation)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
