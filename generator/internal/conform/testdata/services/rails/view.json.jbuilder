json.id params[:id]
json.order { raise V1::Errors::OrderNotFound.new(order_id: params[:id]) }
