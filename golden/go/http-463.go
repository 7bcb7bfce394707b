package main

import (
	"encoding/json"
	"log"
	"net/http"
)

// tooManyForwardedIpAddresses answers GET /endpoint.
func tooManyForwardedIpAddresses(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(463)
	body := map[string]any{
		"error":   "too_many_forwarded_ip_addresses",
		"message": "The X-Forwarded-For header has too many IP addresses",
	}
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write body: %v", err)
	}
}

func main() {
	http.HandleFunc("GET /endpoint", tooManyForwardedIpAddresses)
	log.Fatal(http.ListenAndServe("127.0.0.1:8080", nil))
}
