from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.closing_data_connection)
@require_safe
def closing_data_connection(request):
    body = {
        "status": "closing_data_connection",
        "message": "The transfer is complete",
    }
    return JsonResponse(body, status=200)
