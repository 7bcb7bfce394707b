package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// addressIncomplete answers GET /endpoint.
func addressIncomplete(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(484)
	body := map[string]any{
		"error":   "address_incomplete",
		"message": "The number or address is incomplete",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", addressIncomplete)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
