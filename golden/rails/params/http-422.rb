# In config/routes.rb: post "/orders/:order_id/items/:item_id", to: "show_item#create"
class ShowItemController < ActionController::API
  def create
    # Path parameter: params[:order_id]
    # Path parameter: params[:item_id]
    body = {
      error: "unprocessable_content",
      message: "The content of the request is not valid",
      field: "email"
    }
    render json: body, status: 422
  end
end
