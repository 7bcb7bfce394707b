from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.bad_location_information)
@require_safe
def bad_location_information(request):
    body = {
        "error": "bad_location_information",
        "message": "The location in this request cannot be processed",
        "geolocation_error": '100; code="Cannot Process Location"',
    }
    headers = {
        "Geolocation-Error": '100; code="Cannot Process Location"',
    }
    return JsonResponse(
        body,
        status=400,
        headers=headers,
    )
