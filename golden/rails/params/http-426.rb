# In config/routes.rb: get "/orders/:order_id/items/:item_id", to: "show_item#show"
class ShowItemController < ApplicationController
  def show
    # Path parameter: params[:order_id]
    # Path parameter: params[:item_id]
    response.set_header("Upgrade", "websocket")
    response.set_header("Connection", "Upgrade")
    body = {
      error: "upgrade_required",
      message: "This resource requires another protocol",
      upgrade: "websocket"
    }
    render json: body, status: :upgrade_required
  end
end
