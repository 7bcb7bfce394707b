from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.data_connection_refused_by_protection_level)
@require_safe
def data_connection_refused_by_protection_level(request):
    body = {
        "error": "data_connection_refused_by_protection_level",
        "message": "The data connection needs another protection level",
    }
    return JsonResponse(body, status=521)
