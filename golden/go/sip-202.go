package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// accepted answers GET /endpoint.
func accepted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(202)
	body := map[string]any{
		"status":  "accepted",
		"message": "Request accepted, processing goes on",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", accepted)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
