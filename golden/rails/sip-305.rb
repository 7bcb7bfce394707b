# In config/routes.rb: get "/endpoint", to: "use_proxy#show"
class UseProxyController < ApplicationController
  def show
    response.set_header("Contact", "<sip:proxy.example.com>")
    body = {
      status: "use_proxy",
      message: "Send this request through the given proxy",
      contact: "sip:proxy.example.com"
    }
    render json: body, status: 307
  end
end
