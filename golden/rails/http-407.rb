# In config/routes.rb: get "/endpoint", to: "proxy_authentication_required#show"
class ProxyAuthenticationRequiredController < ApplicationController
  def show
    response.set_header("Proxy-Authenticate", 'Basic realm="proxy.example.com"')
    body = {
      error: "proxy_authentication_required",
      message: "The proxy requires valid credentials",
      challenge: 'Basic realm="proxy.example.com"'
    }
    render json: body, status: :proxy_authentication_required
  end
end
