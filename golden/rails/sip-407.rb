# In config/routes.rb: get "/endpoint", to: "proxy_authentication_required#show"
class ProxyAuthenticationRequiredController < ApplicationController
  def show
    response.set_header("Proxy-Authenticate", 'Digest realm="proxy.example.com", qop="auth", nonce="2b96e4f7c1d0835a", algorithm=SHA-256')
    body = {
      error: "proxy_authentication_required",
      message: "The proxy requires credentials",
      challenge: 'Digest realm="proxy.example.com", qop="auth", nonce="2b96e4f7c1d0835a", algorithm=SHA-256'
    }
    render json: body, status: :proxy_authentication_required
  end
end
