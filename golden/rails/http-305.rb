# In config/routes.rb: get "/endpoint", to: "use_proxy#show"
class UseProxyController < ApplicationController
  def show
    response.set_header("Location", "http://proxy.example.com:3128/")
    body = {
      status: "use_proxy",
      message: "This resource must be requested through the given proxy",
      location: "http://proxy.example.com:3128/"
    }
    render json: body, status: :use_proxy
  end
end
