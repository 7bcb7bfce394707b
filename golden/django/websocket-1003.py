from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.unsupported_data)
@require_safe
def unsupported_data(request):
    body = {
        "error": "unsupported_data",
        "message": "This type of data is not accepted",
    }
    return JsonResponse(body, status=415)
