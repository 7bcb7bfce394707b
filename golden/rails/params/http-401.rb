# In config/routes.rb: get "/orders/:order_id/items/:item_id", to: "show_item#show"
class ShowItemController < ApplicationController
  def show
    # Path parameter: params[:order_id]
    # Path parameter: params[:item_id]
    response.set_header("WWW-Authenticate", 'Bearer realm="api.example.com"')
    body = {
      error: "unauthorized",
      message: "Valid credentials are required",
      challenge: 'Bearer realm="api.example.com"'
    }
    render json: body, status: :unauthorized
  end
end
