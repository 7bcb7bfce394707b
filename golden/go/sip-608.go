package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// rejected answers GET /endpoint.
func rejected(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Call-Info", "<https://block.example.com/contact.jws>;purpose=jwscard")
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(403)
	body := map[string]any{
		"error":     "rejected",
		"message":   "An intermediary rejected the call",
		"call_info": "https://block.example.com/contact.jws",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", rejected)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
