package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// ok answers GET /endpoint.
func ok(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Contact", "<sip:bob@192.0.2.4>")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(200)
	body := map[string]any{
		"status":  "ok",
		"message": "The request succeeded",
		"contact": "sip:bob@192.0.2.4",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", ok)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
